package org.briefwright.typeset.specimen;

/// What the specimen says: how pages are made, so that all of it is true and none of it is quoted.
final class SpecimenProse {

  static final String LINES =
      "A line is only as good as the lines around it. A machine that fills each line as full as it will go "
          + "leaves the next one to suffer for it, and the reader sees the result as a hole in the middle of an "
          + "otherwise even page. So the whole paragraph is weighed before any of it is set: every permitted set "
          + "of line ends is compared, blanks that are stretched or squeezed cost their square, a divided word "
          + "costs something, two divided words in succession cost more, and the cheapest set wins.";

  static final String PAGES =
      "Pages are filled in the same spirit. A heading never stands alone at the foot, a paragraph never leaves "
          + "a single line on either side of a break, and a table’s row is divided only where it could not be "
          + "kept whole. Baselines stand on one grid, so that lines on facing columns agree.";

  static final String GERMAN =
      "Deutsche Texte verlangen dem Umbruch mehr ab als englische, denn zusammengesetzte Wörter wie "
          + "Verwaltungsvorschriften, Haushaltsberatungen und Sicherheitszusagen lassen in schmalen Spalten kaum "
          + "eine Wahl. Silbentrennung nach Mustern findet die Stellen, an denen sich ein Wort teilen lässt, und "
          + "der Absatz wird als Ganzes abgewogen, damit keine einzelne Zeile für alle anderen bezahlt.";

  static final String UKRAINIAN =
      "Українські абзаци складаються за тими самими правилами: перенесення слів шукають за зразками, а межі "
          + "рядків обирають для всього абзацу разом. Апостроф у слові «об’єкт» лишається всередині слова, "
          + "лапки мають свою форму, а числа й одиниці, як-от 25 км, не розходяться між рядками.";

  static final String NOTES =
      "Notes begin on the page that calls them, and go on at the foot of the next where they are too long. "
          + "Their numbers run through the document, and a note called a second time is referred to rather than "
          + "printed again.";

  static final String NUMBERED =
      "Reports to parliaments number their paragraphs, since a page number changes with the paper and a "
          + "paragraph’s number does not. The number stands in the margin where the theme leaves room for it.";

  static final String MARGIN =
      "A word or two in the margin let a reader find a clause without reading those before it. They are read "
          + "aloud before what they stand beside.";

  static final String SIDES =
      "Where two sides of a question are weighed, neither should seem to come first. They stand side by side, "
          + "on common baselines, and one below the other where the paper is too narrow.";

  static final String COLUMNS =
      "Columns are read down the left one and then down the right one. Where they end within a page they end "
          + "level, so that what follows begins below both, and their lines stand beside each other. Half a page "
          + "holds some forty letters in a line, too few for straight right edges.";

  static final String FLOATS =
      "A picture need not stand where it is named. If the page has no room for it, the text goes on, and the "
          + "picture waits for the head of a later page. It never overtakes another picture, never stands before "
          + "what it follows, and never leaves its section.";

  static final String ACROSS =
      "Titles, pictures and tables of more than three columns stand across both columns. What is above them is "
          + "read to its end, left and right, before they are, and what is below begins anew. A heading just above "
          + "such a piece goes with it.";

  static final String BOXES =
      "What must not be missed stands on a tint or beside a rule. The tint is pale enough to print on an office "
          + "machine, and every sign that has a colour has a shape too.";

  private SpecimenProse() {}
}
