package org.briefwright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.List;
import org.briefwright.testing.pdf.PdfReading;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.line.Run;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void aCharacterThatTheSerifLacksComesFromTheSans() {
    Line line = line("a \u0254 b");

    assertThat(faces(line)).contains(FaceName.SERIF_REGULAR, FaceName.SANS_REGULAR);
    assertThat(layout("a \u0254 b").warnings()).isEmpty();
  }

  @Test
  void theChainOfEachFaceHoldsEveryFaceOnceAndItselfFirst() {
    for (FaceName face : FaceName.values()) {
      assertThat(face.chain()).startsWith(face).containsExactlyInAnyOrder(FaceName.values());
    }
    assertThat(FaceName.SERIF_ITALIC.chain())
        .startsWith(
            FaceName.SERIF_ITALIC,
            FaceName.SANS_ITALIC,
            FaceName.SERIF_REGULAR,
            FaceName.SANS_REGULAR);
  }

  @Test
  void aLetterAndItsMarkAreComposedWhereUnicodeHasBoth() {
    Line line = line("cafe\u0301");

    assertThat(said(line)).isEqualTo("caf\u00E9");
    assertThat(line.runs()).hasSize(1);
  }

  @Test
  void aMarkThatStaysApartStandsOverItsLetterAndIsExtractedOnce() {
    Line line = line("\u0430\u0301");

    Run letter = line.runs().getFirst();
    Run mark = line.runs().get(1);
    assertThat(said(line)).isEqualTo("\u0430\u0301");
    assertThat(mark.x()).isBetween(0.0, letter.width());
    assertThat(letter.width()).isEqualTo(line("\u0430").width());
  }

  @Test
  void aMarkOverACapitalIsRaised() {
    assertThat(line("\u0410\u0301").runs().get(1).setting().rise()).isGreaterThan(1);
    assertThat(line("\u0430\u0301").runs().get(1).setting().rise()).isZero();
  }

  @Test
  void aSecondMarkStandsOnTheFirst() {
    Run first = line("\u0430\u0301\u0302").runs().get(1);
    Run second = line("\u0430\u0301\u0302").runs().get(2);

    assertThat(second.setting().rise()).isGreaterThan(first.setting().rise() + 1);
  }

  @Test
  void aLetterWhoseMarkOnlyAnotherFaceHasIsSetThereWithItsMark() {
    Line line = line("a\u0489");

    assertThat(said(line)).isEqualTo("a\u0489");
    assertThat(layout("b\u032A").warnings()).isEmpty();
    assertThat(faces(line("b\u032A"))).containsOnly(FaceName.SANS_REGULAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301 alone",
        "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
        "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319",
        "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD \u0627\u0644\u0633\u0644\u0627\u0645 abc",
        "\u202E\u05E9\u05DC\u05D5\u05DD\u202C (1994)",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDFA\uD83C\uDDE6 \uD834\uDD1E",
        "\u0E40\u0E27\u0E25\u0E32 \u0928\u092E\u0938\u094D\u0924\u0947 \u6F22\u5B57\u306E\u6587\u7AE0",
        "\uD83D lone \uDE00",
      })
  void everyScriptConformsInEveryTheme(String text) {
    for (String theme : Theme.shipped()) {
      Typesetter setter = Typesetter.of(Theme.shipped(theme));

      byte[] pdf = setter.pdf(setter.layout(document(text.repeat(4))));

      assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05E9\u05DC\u05D5\u05DD",
        "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD",
        "\u0627\u0644\u0633\u0644\u0627\u0645",
        "\u6F22\u5B57",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDFA\uD83C\uDDE6",
        "\u0430\u0301",
        "\u0928\u092E\u0938\u094D\u0924\u0947",
      })
  void whatIsReadIsWhatWasWrittenInItsOrder(String word) {
    Layout layout = layout("before " + word + " after");

    assertThat(layout.textOf(1).strip()).isEqualTo("before " + word + " after");
  }

  @Test
  void aWordFromRightToLeftIsExtractedInItsOrder() {
    byte[] pdf = typesetter.pdf(layout("before \u05E9\u05DC\u05D5\u05DD after"));

    assertThatPdf(pdf).taggedText().contains("before \u05E9\u05DC\u05D5\u05DD after");
  }

  @Test
  void wordsFromRightToLeftAreLaidSoWithinALineFromTheLeft() {
    List<Run> runs = line("a \u05D0\u05D1 \u05D2 b").runs();

    List<String> leftToRight =
        runs.stream()
            .filter(run -> run.actualText() != null)
            .sorted(java.util.Comparator.comparingDouble(Run::x))
            .map(Run::actualText)
            .toList();
    assertThat(leftToRight).containsExactly("\u05D2", "\u05D1", "\u05D0");
    assertThat(runs.getLast().x()).isGreaterThan(runs.get(1).x() + runs.get(1).width() - 1e-9);
    assertThat(said(line("a \u05D0\u05D1 \u05D2 b"))).isEqualTo("a \u05D0\u05D1 \u05D2 b");
  }

  @Test
  void aClusterIsOneSquareAndEachCodePointAWarning() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";

    Run square = line(family).runs().getFirst();

    assertThat(square.count()).isOne();
    assertThat(layout(family).warnings())
        .hasSize(2)
        .anyMatch(warning -> warning.contains("U+1F468"))
        .anyMatch(warning -> warning.contains("U+1F469"));
  }

  @Test
  void astralCharactersThatAFaceHasAreDrawn() {
    assertThat(layout("flat \uD834\uDD1E").warnings()).hasSize(1);
    assertThat(PdfReading.text(typesetter.pdf(layout("x \uD835\uDF0E y")))).contains("x");
  }

  @Test
  void aLongWordFromRightToLeftStaysOnItsLines() {
    String word = "\u05E9".repeat(300);

    Layout layout = layout(word);

    double measure = layout.paged().area().width();
    assertThat(layout.textOf(1).replaceAll("\\s", "")).isEqualTo(word);
    assertThat(lines(layout)).allSatisfy(line -> assertThat(line.width()).isLessThan(measure));
  }

  @Test
  void smallCapitalsComeFromTheFontAndSayTheirLetters() {
    Typesetter parliament = Typesetter.of(Theme.parliament());
    Paragraph kicker =
        new Paragraph(
            List.of(new Text("Case \u0433\u0430\u0440\u0430\u043D\u0442\u0456\u0457")),
            Paragraph.Style.KICKER);
    Layout small = parliament.layout(Specimen.document(List.of(kicker)));

    Run run = lines(small).getFirst().runs().getFirst();

    int plain = run.setting().face().glyph('a');
    assertThat(Theme.parliament().style(Role.KICKER).figures().name()).isEqualTo("SMALL_CAPS");
    assertThat(run.code(codeAfterFirst(run))).isNotEqualTo(plain);
    assertThatPdf(parliament.pdf(small))
        .taggedText()
        .contains("Case \u0433\u0430\u0440\u0430\u043D\u0442\u0456\u0457");
  }

  @Test
  void figuresOfTextHangAndFiguresOfTablesDoNot() {
    Theme theme = Theme.ministry();

    assertThat(theme.style(Role.BODY).figures().name()).isEqualTo("OLD_STYLE");
    assertThat(theme.style(Role.TABLE).figures().name()).isEqualTo("TABULAR");
  }

  @Test
  void lettersThatShareASmallCapitalAreStillToldApart() {
    Typesetter parliament = Typesetter.of(Theme.parliament());
    Paragraph kicker = new Paragraph(List.of(new Text("Iğdır, ἐλευθερία")), Paragraph.Style.KICKER);

    byte[] pdf = parliament.pdf(parliament.layout(Specimen.document(List.of(kicker))));

    assertThatPdf(pdf).taggedText().contains("Iğdır, ἐλευθερία");
  }

  private static int codeAfterFirst(Run run) {
    int i = 1;
    while (Run.isShift(run.code(i))) {
      i++;
    }
    return i;
  }

  private static List<FaceName> faces(Line line) {
    return line.runs().stream().map(run -> run.setting().face().name()).toList();
  }

  private static String said(Line line) {
    StringBuilder text = new StringBuilder();
    line.appendTo(text);
    return text.toString().strip();
  }

  private Line line(String text) {
    return lines(layout(text)).getFirst();
  }

  private static List<Line> lines(Layout layout) {
    return layout.paged().pages().getFirst().body().stream()
        .flatMap(row -> row.row().pieces().stream())
        .map(piece -> ((Piece.TextPiece) piece).line())
        .toList();
  }

  private Layout layout(String text) {
    return typesetter.layout(Specimen.document(List.of(Paragraph.of(text))));
  }

  private static org.briefwright.typeset.document.Document document(String text) {
    return Specimen.document(
        List.of(
            Paragraph.of(text),
            new Paragraph(
                List.of(new Emphasis(List.of(new Text(text))), Specimen.note("n", text)),
                Paragraph.Style.BODY)));
  }
}
