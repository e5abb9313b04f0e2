package org.briefwright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.testing.pdf.PdfReading;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 7 * 7 }} ${jndi:ldap://x} {#if} %s %n",
        "<script>alert(1)</script> & \"quoted\" 'single' ]]> -->",
        "file:///etc/passwd and http://example.org/a(b)\\c",
      })
  void markupIsPlainText(String text) {
    byte[] pdf = pdf(Specimen.body(Specimen.text(text)));

    assertThat(PdfReading.text(pdf)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bell\u0007 null\u0000 escape\u001B",
        "bidi \u202Eoverride\u202C \u2066isolate\u2069",
        "lone \uD83D surrogate",
        "family 👨‍👩‍👧 and flag 🇺🇦",
        "שלום عربى 漢字 เวลา",
        "а́е́ combining ȩ̃ marks",
        "",
        "   ",
        "\u00AD\u200B\uFEFF",
      })
  void oddCharactersStillConform(String text) {
    byte[] pdf =
        pdf(
            new Heading(2, List.of(Specimen.text(text)), ""),
            Specimen.body(Specimen.text(text), Specimen.note("n", text)),
            new BulletList(List.of(ListItem.of(Paragraph.of(text)))),
            table(text));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void aCharacterWithoutAGlyphIsShownAndReported() {
    Layout layout =
        typesetter.layout(Specimen.document(List.of(Paragraph.of("clef \uD834\uDD1E here"))));

    assertThat(layout.warnings()).singleElement().asString().contains("U+1D11E");
    assertThat(layout.textOf(1)).contains("clef \uD834\uDD1E here");
  }

  @Test
  void aCharacterThatOnlyTheFallbackHasIsNotReported() {
    Layout layout = typesetter.layout(Specimen.document(List.of(Paragraph.of("box \u25A1"))));

    assertThat(layout.warnings()).isEmpty();
  }

  @Test
  void aWordOfTenThousandLettersIsBrokenAndKeptWhole() {
    String word = "abcdefghij".repeat(1_000);

    Layout layout =
        Assertions.assertTimeout(
            Duration.ofSeconds(5),
            () -> typesetter.layout(Specimen.document(List.of(Paragraph.of(word), table(word)))));

    assertThat(layout.textOf(1).replaceAll("\\s", "")).startsWith("abcdefghijabcdefghij");
    assertThat(layout.pageCount()).isGreaterThan(2);
  }

  @Test
  void aThousandNotesOnOneParagraphAllAppear() {
    List<org.briefwright.typeset.document.Inline> calls = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      calls.add(Specimen.text(" word"));
      calls.add(Specimen.note("note" + i, "This is the body of note number " + i + "."));
    }

    String text =
        PdfReading.text(pdf(new Paragraph(calls, Paragraph.Style.BODY), Paragraph.of("The end.")));

    assertThat(text).contains("note number 0.", "note number 500.", "note number 999.", "The end.");
  }

  @Test
  void emptyBlocksDoNotHarm() {
    List<Block> blocks =
        List.of(
            new Box(Box.Style.TINT, "", List.of()),
            new Columns(List.of(), List.of()),
            new BulletList(List.of(new ListItem(List.of()))),
            new Section("", true, List.of()),
            new Paragraph(List.of(), Paragraph.Style.BODY));

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document(blocks)));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a().hasPages(1);
  }

  @Test
  void aDocumentWithoutBlocksHasOnePage() {
    assertThat(typesetter.layout(Specimen.document(List.of())).pageCount()).isEqualTo(1);
  }

  @Test
  void aTableOfThirtyColumnsIsSqueezedOntoThePage() {
    List<Column> columns = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      columns.add(new Column(1));
      cells.add(Cell.of("column " + i));
    }
    Document wide =
        Specimen.document(List.of(new Table(List.of(), columns, cells, List.of(cells), false, "")));

    assertThatCode(() -> typesetter.pdf(typesetter.layout(wide))).doesNotThrowAnyException();
  }

  private static Table table(String text) {
    return new Table(
        List.of(),
        List.of(new Column(1), new Column(2)),
        Specimen.cells("Head", text),
        List.of(Specimen.cells(text, "cell")),
        true,
        "");
  }

  private byte[] pdf(Block... blocks) {
    return typesetter.pdf(typesetter.layout(Specimen.document(List.of(blocks))));
  }
}
