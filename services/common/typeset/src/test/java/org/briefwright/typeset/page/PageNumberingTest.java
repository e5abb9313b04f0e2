package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.PolicyReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class PageNumberingTest {

  private static final String SENTENCE =
      "Guarantees are read by those who would have to believe them, and they are read coldly. ";

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void contentsOverPagesPrintThePagesOfTheirHeadings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Contents("Contents", 2));
    for (int i = 0; i < 70; i++) {
      blocks.add(new Heading(2, List.of(Specimen.text("Chapter" + i)), "c" + i));
      blocks.add(Paragraph.of(SENTENCE.repeat(i % 9)));
    }

    Layout layout = typesetter.layout(Specimen.document(blocks));

    for (int i = 0; i < 70; i++) {
      int page = layout.pageOf("c" + i).orElseThrow();
      assertThat(layout.textOf(1) + layout.textOf(2)).contains("Chapter" + i + "\n" + page + "\n");
    }
  }

  @Test
  void headingsWithoutAnIdAreListedWithTheirPages() {
    Layout layout =
        typesetter.layout(
            Specimen.document(
                List.of(new Contents("", 3), Heading.of(2, "First"), Heading.of(2, "Second"))));

    assertThat(layout.textOf(1)).startsWith("First\n1\nSecond\n1\n");
  }

  @Test
  void aReferencePrintsThePageOfWhatItRefersTo() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Specimen.body(Specimen.text("See below"), new PageReference("end", ", page ")));
    for (int i = 0; i < 40; i++) {
      blocks.add(Paragraph.of(SENTENCE.repeat(4)));
    }
    blocks.add(new Heading(2, List.of(Specimen.text("The end")), "end"));

    Layout layout = typesetter.layout(Specimen.document(blocks));

    assertThat(layout.textOf(1))
        .startsWith("See below, page " + layout.pageOf("end").orElseThrow() + "\n");
    assertThat(layout.warnings()).isEmpty();
  }

  @Test
  void aReferenceToThePageOfNothingIsWarnedOf() {
    Layout layout =
        typesetter.layout(
            Specimen.document(List.of(Specimen.body(new PageReference("none", "page ")))));

    assertThat(layout.warnings()).containsExactly("nothing in the document has the id 'none'");
  }

  @Test
  void theFrontMatterHasRomanNumbersAndTheRestBeginsAtOne() {
    byte[] pdf = typesetter.pdf(typesetter.layout(PolicyReport.report()));

    assertThatPdf(pdf).textOfPage(1).contains("Page i").contains("Summary").contains("Notes");
    assertThatPdf(pdf).textOfPage(2).contains("Page 1 of 2").contains("What was promised");
  }

  @Test
  void romanNumbersAreSubtractive() {
    PageLabels labels = new PageLabels(100, 120);

    assertThat(List.of(4, 9, 14, 40, 99, 101))
        .map(labels::label)
        .containsExactly("iv", "ix", "xiv", "xl", "xcix", "1");
  }

  @Test
  void endnotesStandTogetherWhereTheDocumentWantsThem() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      blocks.add(
          Specimen.body(
              Specimen.text(SENTENCE.repeat(3)), Specimen.note("n" + i, "Body" + i + ".")));
    }
    blocks.add(new Endnotes());

    Layout layout = typesetter.layout(Specimen.document(blocks));

    assertThat(layout.textOf(1)).doesNotContain("Body");
    assertThat(layout.textOf(layout.pageCount())).contains("1\nBody0.\n2\nBody1.", "30\nBody29.");
  }
}
