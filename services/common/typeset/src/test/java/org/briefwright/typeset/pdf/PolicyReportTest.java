package org.briefwright.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefwright.typeset.CrowdedReport;
import org.briefwright.typeset.PolicyReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class PolicyReportTest {

  @Test
  void aReportWithEveryPieceConforms() {
    assertThatPdf(pdf(PolicyReport.report())).isPdfUa1().isPdfA3a();
  }

  @Test
  void thePiecesConformWhereTheyHaveLeastRoom() {
    assertThatPdf(pdf(CrowdedReport.report())).isPdfUa1().isPdfA3a();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(pdf(PolicyReport.report())).isEqualTo(pdf(PolicyReport.report()));
  }

  @Test
  void aMachineReadsTheCode() throws Exception {
    try (PDDocument report = Loader.loadPDF(pdf(PolicyReport.report()))) {
      BufferedImage page = new PDFRenderer(report).renderImageWithDPI(0, 150);
      int width = page.getWidth();
      int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
      RGBLuminanceSource light = new RGBLuminanceSource(width, page.getHeight(), pixels);

      String read =
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();

      assertThat(read).isEqualTo("https://briefs.example.org/verify/HC-2026-17");
    }
  }

  @Test
  void theCodeHasWordsForThoseWhoCannotSeeIt() throws IOException {
    assertThat(
            Tags.of(PolicyReport.report(), "Figure", PDStructureElement::getAlternateDescription))
        .containsExactly("Code that leads to the page where this report is verified");
  }

  @Test
  void anAbbreviationSaysWhatItIsShortFor() throws IOException {
    assertThat(Tags.of(PolicyReport.report(), "Span", PDStructureElement::getExpandedForm))
        .contains("Organization for Security and Co-operation in Europe");
  }

  @Test
  void cellsSayHowManyRowsAndColumnsTheyFill() throws IOException {
    List<String> spans =
        Tags.of(
            PolicyReport.report(),
            "TH",
            head -> {
              COSDictionary table = Tags.attributes(head);
              return table.getInt("ColSpan", 1) + "x" + table.getInt("RowSpan", 1);
            });

    assertThat(spans).startsWith("1x2", "1x2", "2x1", "1x2", "1x1", "1x1", "1x2", "1x1");
  }

  @Test
  void everyEntryOfTheContentsLeadsToItsHeading() throws IOException {
    try (PDDocument report = Loader.loadPDF(pdf(PolicyReport.report()))) {
      List<Integer> pages = new ArrayList<>();
      for (PDAnnotation link : report.getPage(0).getAnnotations()) {
        pages.add(
            ((PDPageDestination) ((PDAnnotationLink) link).getDestination()).retrievePageNumber());
      }

      assertThat(pages).containsExactly(0, 1, 1, 2, 2);
    }
  }

  @Test
  void theCallOfANoteLeadsToTheNoteAndNotToThePage() throws IOException {
    try (PDDocument brief = Loader.loadPDF(pdf(Specimen.brief()))) {
      PDPage first = brief.getPage(0);
      PDAnnotationLink call = (PDAnnotationLink) first.getAnnotations().getFirst();

      int top = ((PDPageXYZDestination) call.getDestination()).getTop();

      assertThat(top).isBetween(60, 300);
    }
  }

  @Test
  void aReadersPageFieldShowsTheNumbersThatArePrinted() throws IOException {
    try (PDDocument report = Loader.loadPDF(pdf(PolicyReport.report()))) {
      assertThat(report.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("i", "1", "2");
    }
  }

  @Test
  void numbersMarginNotesAndTableNotesAreReadWhereTheyBelong() {
    assertThatPdf(pdf(PolicyReport.report()))
        .taggedText()
        .containsSubsequence(
            "Contents",
            "Summary",
            "Two things follow:",
            "Power to",
            "3",
            "As the table shows",
            "Table 1. Spending",
            "Deltaland",
            "Estimate of the institute.",
            "Text of 5 December");
  }

  @Test
  void handlingMarksStandAboveAndBelowOnTheFirstPageToo() {
    assertThatPdf(pdf(PolicyReport.report()))
        .textOfPage(1)
        .containsPattern("(?s)OFFICIAL-SENSITIVE.*OFFICIAL-SENSITIVE");
  }

  private static byte[] pdf(Document document) {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    return typesetter.pdf(typesetter.layout(document));
  }
}
