package org.briefwright.typeset.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.briefwright.testing.forms.DocxText;
import org.briefwright.typeset.PolicyReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.markdown.MarkdownWriter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxWriterTest {

  @Test
  void theWordsComeInTheOrderOfTheMarkdown() {
    DocxText text = DocxText.of(specimen());

    List<String> all = new ArrayList<>(text.paragraphs());
    all.addAll(text.notes());
    assertThat(words(String.join(" ", all)))
        .isEqualTo(words(plain(MarkdownWriter.markdown(Specimen.brief()))));
  }

  @Test
  void thePiecesOfReportsAreThere() {
    DocxText text = DocxText.of(DocxWriter.docx(PolicyReport.report(), Theme.ministry()));

    assertThat(String.join("\n", text.paragraphs()))
        .contains(
            "1 Guarantees are read",
            "Power to station forces",
            "“A promise that costs nothing to make is worth what it cost.”",
            "Evidence of the Chief of Staff, question 12",
            "Caution",
            "The years before 2014 were counted in another way.",
            "https://briefs.example.org/verify/HC-2026-17");
    assertThat(text.notes()).hasSize(NoteNumbers.of(PolicyReport.report()).inOrder().size());
  }

  @Test
  void notesHaveTheNumbersOfTheMarkdown() {
    DocxText text = DocxText.of(specimen());

    assertThat(String.join("\n", text.paragraphs())).contains("do not count at all.[6]");
    assertThat(text.notes().get(5)).startsWith("Lebow and Stein");
  }

  @Test
  void aNoteWithALabelOfItsOwnKeepsIt() {
    DocxText text =
        written(Specimen.body(Specimen.text("Said"), new NoteRef(labelled("a", "12", "Where."))));

    assertThat(text.paragraphs()).containsExactly("Said12");
    assertThat(text.notes()).containsExactly("12 Where.");
  }

  @Test
  void aNoteCalledAgainIsNotRepeated() {
    Inline call = Specimen.note("n", "Once.");

    DocxText text = written(Specimen.body(Specimen.text("A"), call, Specimen.text(" B"), call));

    assertThat(text.paragraphs()).containsExactly("A[1] B1");
    assertThat(text.notes()).containsExactly("Once.");
  }

  @Test
  void aNoteCalledInsideANoteIsCalledBesideIt() {
    Note outer = new Note("o", List.of(Specimen.text("Outer"), Specimen.note("i", "Inner")));

    DocxText text = written(Specimen.body(Specimen.text("A"), new NoteRef(outer)));

    assertThat(text.paragraphs()).containsExactly("A[1] [2]");
    assertThat(text.notes()).containsExactly("Outer2", "Inner");
  }

  @Test
  void headingsCarryTheStylesThatWordNavigatesBy() {
    List<String> styles =
        DocxText.open(specimen()).getParagraphs().stream()
            .map(XWPFParagraph::getStyle)
            .filter(style -> style.startsWith("Heading") || style.equals("Title"))
            .toList();

    assertThat(styles)
        .containsExactly("Title", "Heading1", "Heading1", "Heading1", "Heading1", "Heading2");
  }

  @Test
  void everyStyleThatIsUsedIsDefined() {
    XWPFDocument document = DocxText.open(specimen());

    assertThat(document.getParagraphs())
        .allSatisfy(p -> assertThat(document.getStyles().styleExist(p.getStyle())).isTrue());
  }

  @Test
  void eachNumberedListCountsFromItsOwnStart() {
    NumberedList list = new NumberedList(4, List.of(ListItem.of(Specimen.body())));
    XWPFDocument document = DocxText.open(docx(list, Paragraph.of("between"), list));

    XWPFParagraph first = document.getParagraphs().getFirst();
    XWPFParagraph second = document.getParagraphs().getLast();
    assertThat(first.getNumFmt()).isEqualTo("decimal");
    assertThat(first.getNumStartOverride()).isEqualTo(4);
    assertThat(first.getNumID()).isNotEqualTo(second.getNumID());
  }

  @Test
  void aTablesHeadIsRepeatedOnEachPage() {
    List<XWPFTable> tables = DocxText.open(specimen()).getTables();

    assertThat(tables).anySatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
  }

  @Test
  void theLetterOfATablesNoteStandsHigh() {
    XWPFDocument document = DocxText.open(docx(Specimen.body(new Superior("a"))));

    assertThat(document.getParagraphs().getFirst().getRuns())
        .singleElement()
        .satisfies(
            run -> assertThat(run.getVerticalAlignment().toString()).isEqualTo("superscript"));
  }

  @Test
  void aHeadThatJoinsColumnsReachesOverThem() {
    Table table =
        new Table(
            List.of(),
            List.of(new Column(1), new Column(1)),
            List.of(List.of(Cell.of("Both").across(2))),
            Specimen.cells("One", "Other"),
            List.of(Specimen.cells("1", "2")),
            false,
            List.of(),
            "");

    XWPFTable written = DocxText.open(docx(table)).getTables().getFirst();

    assertThat(written.getRow(0).getTableCells()).hasSize(1);
    assertThat(written.getRow(0).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
        .isEqualTo(2);
    assertThat(written.getRow(1).getTableCells()).hasSize(2);
  }

  @Test
  void tablesThatFollowEachOtherStayApart() {
    Table table =
        new Table(
            List.of(),
            List.of(new Column(1)),
            Specimen.cells("Head"),
            List.of(Specimen.cells("Cell")),
            false,
            "");
    Box box = new Box(Box.Style.RULE, "", List.of(table));

    assertThat(DocxText.open(docx(table, table, box)).getBodyElements()).hasSize(6);
  }

  @Test
  void foreignWordsCarryTheirLanguage() {
    XWPFDocument document = DocxText.open(specimen());

    assertThat(document.getParagraphs())
        .anySatisfy(
            paragraph ->
                assertThat(paragraph.getRuns())
                    .anySatisfy(
                        run -> {
                          assertThat(run.text()).startsWith("гарантії");
                          assertThat(run.getLang()).isEqualTo("uk");
                        }));
  }

  @Test
  void linksLeadOutOfTheFile() {
    Link link = new Link("https://example.org/?a=1&b=2", List.of(Specimen.text("here")));

    XWPFDocument document = DocxText.open(docx(Specimen.body(link)));

    assertThat(document.getHyperlinks()).hasSize(1);
    assertThat(document.getHyperlinks()[0].getURL()).isEqualTo("https://example.org/?a=1&b=2");
  }

  @Test
  void theFootSaysThePageAndTheHandlingMark() {
    XWPFDocument document = DocxText.open(specimen());

    assertThat(document.getFooterList())
        .isNotEmpty()
        .allSatisfy(
            footer -> {
              assertThat(footer.getText()).contains("TLP:GREEN", "Page ", " of ");
              assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
            });
  }

  @Test
  void thePropertiesAreTheDocumentsOwn() throws Exception {
    try (XWPFDocument document = DocxText.open(specimen())) {
      var properties = document.getProperties().getCoreProperties();

      assertThat(properties.getTitle()).isEqualTo("Does extended deterrence hold?");
      assertThat(properties.getCreator()).isEqualTo("Policy Analysis Unit");
      assertThat(properties.getModified())
          .isEqualTo(Date.from(Instant.parse("2026-03-02T09:30:00Z")));
    }
  }

  @Test
  void markupInTextIsShownAndNotInterpreted() {
    DocxText text = written(Paragraph.of("<w:br/> & \u0001 {x}"));

    assertThat(text.paragraphs()).containsExactly("<w:br/> & \uFFFD {x}");
  }

  @Test
  void anotherJvmInAnotherZoneAndLocaleWritesTheSameBytes(@TempDir Path folder) throws Exception {
    Path elsewhere = folder.resolve("elsewhere.docx");

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                WriteSpecimenDocx.class.getName(),
                elsewhere.toString())
            .inheritIO()
            .start();

    assertThat(other.waitFor()).isZero();
    assertThat(Files.readAllBytes(elsewhere)).isEqualTo(specimen());
  }

  private static byte[] specimen() {
    return DocxWriter.docx(Specimen.brief(), Theme.ministry());
  }

  private static byte[] docx(Block... blocks) {
    return DocxWriter.docx(Specimen.document(List.of(blocks)), Theme.ministry());
  }

  private static DocxText written(Block... blocks) {
    return DocxText.of(docx(blocks));
  }

  private static Note labelled(String id, String label, String body) {
    return new Note(id, label, List.of(Specimen.text(body)));
  }

  /// Markdown without its signs.
  private static String plain(String markdown) {
    return markdown
        .replaceAll("(?m)^\\[\\^\\d+]: ", "")
        .replaceAll("\\[\\^(\\d+)]", "[$1]")
        .replaceAll("\\[([^\\]]*)]\\(<[^>]*>\\)", "$1")
        .replaceAll("(?m)^[>\\s]*(#+|-|\\d+\\.) ", "")
        .replaceAll("(?m)^(\\||---)[-:| ]*$", "")
        .replaceAll("(?<!\\\\)[*|>]", " ")
        .replace("**: ", " ")
        .replaceAll("(?<= ): ", " ")
        .replace(" · At a glance", "")
        .replaceAll("\\\\(.)", "$1");
  }

  /// Letters and figures alone: what separates them differs between the two forms.
  private static List<String> words(String text) {
    return List.of(text.replaceAll("[^\\p{L}\\p{N}●◇○\\[\\]]+", " ").strip().split(" "));
  }
}
