package org.briefwright.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class LineBreakingTest {

  private static final Theme THEME = Theme.ministry();

  @Property(tries = 300, seed = "1")
  void everyWordIsKept(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 20, max = 500) double width) {
    SetText set = set(text, THEME.style(Role.BODY), width);

    StringBuilder said = new StringBuilder();
    set.lines().forEach(line -> line.appendTo(said));
    assertThat(letters(said.toString())).isEqualTo(letters(text));
  }

  @Property(tries = 300, seed = "2")
  void noJustifiedLineIsWiderThanTheMeasure(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 120, max = 500) double width) {
    SetText set = set(text, THEME.style(Role.BODY), width);

    // Punctuation and hyphens may stand out by half their width.
    double hanging = THEME.style(Role.BODY).size() * 0.25;
    assertThat(set.lines())
        .allSatisfy(line -> assertThat(line.width()).isLessThan(width + hanging));
  }

  @Property(tries = 200, seed = "3")
  void theChosenLinesHaveNoMoreDemeritsThanGreedyOnes(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 150, max = 500) double width) {
    Measure measure = new Measure(width, true);
    Items items =
        new ItemWriter(
                new Items(),
                THEME.style(Role.BODY),
                THEME.palette(),
                measure,
                note -> "1",
                page -> "1",
                language -> null)
            .write(List.of(new Text(text)), "en");

    LineEnd best = new LineBreaker(items, measure, 1e9, 0).best();

    if (best != null) {
      Demerits demerits = new Demerits(items, measure);
      double greedy = demerits.of(GreedyBreaker.breaks(items, width));
      assertThat(demerits.of(best.items())).isLessThanOrEqualTo(greedy * 1.0000001 + 1e-6);
    }
  }

  @Test
  void aWordIsNotDividedAboveTheLastLineWhereThatCanBeHelped() {
    String text =
        "Deutsche Texte verlangen dem Umbruch mehr ab als englische, denn zusammengesetzte Wörter"
            + " wie Verwaltungsvorschriften, Haushaltsberatungen und Sicherheitszusagen lassen in"
            + " schmalen Spalten kaum eine Wahl. Silbentrennung nach Mustern findet die Stellen,"
            + " an denen sich ein Wort teilen lässt, und der Absatz wird als Ganzes abgewogen,"
            + " damit keine einzelne Zeile für alle anderen bezahlt.";

    List<Line> lines =
        new ParagraphSetter("de", THEME.palette(), note -> "1", new LineMemo())
            .set(List.of(new Text(text)), THEME.style(Role.BODY), 453.5)
            .lines();

    assertThat(lines.get(lines.size() - 2).divided()).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                8, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12)),
            net.jqwik.api.Tuple.of(
                1, Arbitraries.strings().withCharRange('а', 'я').ofMinLength(1).ofMaxLength(14)),
            net.jqwik.api.Tuple.of(
                1, Arbitraries.of("well-known", "efficient,", "1,250", "10–12", "§", "—", "e.g.")),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().withCharRange('a', 'z').ofLength(90)));
    return word.list().ofMinSize(1).ofMaxSize(80).map(words -> String.join(" ", words));
  }

  private static SetText set(String text, TextStyle style, double width) {
    return new ParagraphSetter("en", THEME.palette(), note -> "1", new LineMemo())
        .set(List.of(new Text(text)), style, width);
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "").replace("\u00AD", "");
  }
}
