package org.briefwright.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.PolicyReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

/// What people who listen to a document need and no validator asks for.
class ScreenReaderTest {

  @Test
  void headingLevelsNeverSkip() {
    Document document =
        Specimen.document(
            List.of(
                Heading.of(3, "Deep at once"),
                Heading.of(1, "Title"),
                Heading.of(3, "Deep again"),
                Heading.of(2, "Section"),
                Heading.of(3, "Below")));

    assertThat(Tags.of(document, PDStructureElement::getStructureType))
        .containsSubsequence("H1", "H1", "H2", "H2", "H3");
  }

  @Test
  void headerCellsSayWhatTheyHead() {
    assertThat(
            Tags.of(
                PolicyReport.report(),
                "TH",
                cell -> Tags.attributes(cell).getNameAsString("Scope")))
        .contains("Row")
        .contains("Column")
        .doesNotContainNull();
  }

  @Test
  void cellsUnderJoinedHeadsNameThemAll() {
    Set<String> ids = new TreeSet<>(Tags.of(PolicyReport.report(), "TH", ScreenReaderTest::id));

    List<List<String>> named = Tags.of(PolicyReport.report(), "TD", ScreenReaderTest::headers);

    // Alphaland's share in 2014: the group, the year and the region.
    assertThat(named.get(1)).hasSize(3);
    assertThat(named).allSatisfy(headers -> assertThat(ids).containsAll(headers));
  }

  @Test
  void cellsThatFillColumnsNameTheHeadOfEach() {
    List<List<String>> named = Tags.of(PolicyReport.report(), "TD", ScreenReaderTest::headers);

    assertThat(named).anySatisfy(headers -> assertThat(headers).hasSize(4));
  }

  @Test
  void everyItemOfAListHasItsBody() {
    List<List<String>> items = Tags.of(Specimen.brief(), "LI", ScreenReaderTest::parts);

    assertThat(items).isNotEmpty().allMatch(parts -> parts.getLast().equals("LBody"));
  }

  @Test
  void everyItemOfACountedListHasItsLabel() {
    List<List<List<String>>> counted =
        Tags.of(
            Specimen.brief(),
            "L",
            list ->
                numbering(list).equals("None")
                    ? List.of()
                    : Tags.children(list).stream().map(ScreenReaderTest::parts).toList());

    assertThat(counted)
        .anyMatch(items -> !items.isEmpty())
        .allSatisfy(items -> assertThat(items).allMatch(List.of("Lbl", "LBody")::equals));
  }

  @Test
  void listsSayHowTheyAreCounted() {
    assertThat(Tags.of(Specimen.brief(), "L", ScreenReaderTest::numbering))
        .contains("Decimal", "Disc")
        .doesNotContainNull();
  }

  @Test
  void partsInOtherLanguagesSayWhich() {
    assertThat(Tags.of(Specimen.brief(), "Span", PDStructureElement::getLanguage)).contains("uk");
  }

  @Test
  void everyPictureHasWordsAndThenItsNumbers() {
    List<String> types = Tags.of(PictureSpecimen.document(), PDStructureElement::getStructureType);
    List<String> words =
        Tags.of(PictureSpecimen.document(), "Figure", PDStructureElement::getAlternateDescription);

    assertThat(words).hasSize(6).allMatch(said -> said != null && !said.isBlank());
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).equals("Figure")) {
        assertThat(types.get(i + 1)).isEqualTo("Table");
      }
    }
  }

  @Test
  void furnitureIsNotReadAloud() throws IOException {
    Document document = Specimen.document(List.of(Paragraph.of("Text alone.")));
    Typesetter typesetter = Typesetter.of(Theme.ministry());

    try (PDDocument pdf = Loader.loadPDF(typesetter.pdf(typesetter.layout(document)))) {
      assertThat(marks(pdf.getPage(0))).containsExactly("P", "Artifact Pagination");
    }
  }

  @Test
  void thePageNumberIsNotReadAloud() {
    Document document = Specimen.document(List.of(Paragraph.of("Text alone.")));

    assertThat(Tags.of(document, PDStructureElement::getStructureType))
        .containsExactly("Document", "P");
  }

  private static String numbering(PDStructureElement list) {
    return Tags.attributes(list).getNameAsString("ListNumbering");
  }

  private static List<String> parts(PDStructureElement item) {
    return Tags.children(item).stream().map(PDStructureElement::getStructureType).toList();
  }

  private static String id(PDStructureElement cell) {
    return cell.getElementIdentifier();
  }

  private static List<String> headers(PDStructureElement cell) {
    COSArray headers = Tags.attributes(cell).getCOSArray(COSName.getPDFName("Headers"));
    List<String> ids = new ArrayList<>();
    for (COSBase header : headers) {
      ids.add(((COSString) header).getString());
    }
    return ids;
  }

  /// What a page's content is marked as, in order, each once.
  private static Set<String> marks(PDPage page) throws IOException {
    Set<String> marks = new java.util.LinkedHashSet<>();
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")) {
        String type = ((COSName) tokens.get(i - 2)).getName();
        COSDictionary properties = (COSDictionary) tokens.get(i - 1);
        String kind = properties.getNameAsString(COSName.TYPE);
        marks.add(kind == null ? type : type + " " + kind);
      }
    }
    return marks;
  }
}
