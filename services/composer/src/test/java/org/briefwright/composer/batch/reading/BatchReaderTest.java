package org.briefwright.composer.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefwright.composer.batch.reading.BatchReader.Notation;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.json.BeanRules;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;
import org.junit.jupiter.api.Test;

class BatchReaderTest {

  private static final int MOST_LINES = 10_000;

  private final BatchReader reader =
      new BatchReader(
          new LineBinding(
              new StrictBinding(
                  new BeanRules(Validation.buildDefaultValidatorFactory().getValidator()))));

  @Test
  void readsOneRequestFromEachJsonLine() {
    List<SentLine> lines =
        json(
            """
            {"topic":"deterrence","name":"minister","recipient":"the Minister"}

            {"topic":"ceasefire","length":{"pages":1}}
            """);

    assertThat(lines).extracting(SentLine::line).containsExactly(1, 3);
    assertThat(lines).extracting(SentLine::name).containsExactly("minister", "line-3");
    assertThat(request(lines.getFirst()).recipient()).isEqualTo("the Minister");
    assertThat(request(lines.getLast()).length().pages()).isEqualTo(1);
  }

  @Test
  void readsTheSameFromCsvAsFromJson() {
    List<SentLine> csv =
        csv(
            """
            name,topic,template,pages,include,recipient,lang
            a,deterrence,options-memo,2,one; two,"Smith, ""the"" Minister",uk
            b,ceasefire,,,,,
            """);

    List<SentLine> json =
        json(
            """
            {"name":"a","topic":"deterrence","template":"options-memo","length":{"pages":2},\
            "include":["one","two"],"recipient":"Smith, \\"the\\" Minister","lang":"uk"}
            {"name":"b","topic":"ceasefire"}
            """);
    assertThat(csv.stream().map(BatchReaderTest::request).toList())
        .isEqualTo(json.stream().map(BatchReaderTest::request).toList());
    assertThat(csv).extracting(SentLine::line).containsExactly(2, 3);
  }

  @Test
  void aLineOfCsvIsNumberedByWhereItBeginsInTheFile() {
    List<SentLine> lines = csv("topic,title\na,\"two\nlines\"\n\nb,one\n");

    assertThat(lines).extracting(SentLine::line).containsExactly(2, 5);
  }

  @Test
  void theMarkThatSpreadsheetsPutBeforeUtf8IsPassedOver() {
    assertThat(csv("\uFEFFtopic\ndeterrence\n")).allMatch(SentLine.Request.class::isInstance);
    assertThat(json("\uFEFF{\"topic\":\"deterrence\"}\n"))
        .allMatch(SentLine.Request.class::isInstance);
  }

  @Test
  void everyFaultNamesItsLineAndItsField() {
    List<SentLine> lines =
        json(
            """
            {"topic":"deterrence","lang":"english"}
            {"topic":"","audience":"king"}
            {"topic":
            [1]
            {"topic":"deterrence","dryRun":true}
            {"topic":"deterrence","name":"../etc"}
            """);

    assertThat(lines).hasSize(6).allMatch(SentLine.Refused.class::isInstance);
    assertThat(pointers(lines.get(0))).containsExactly("/lang");
    assertThat(pointers(lines.get(1))).containsOnly("/topic", "/audience");
    assertThat(pointers(lines.get(2))).containsExactly("");
    assertThat(pointers(lines.get(3))).containsExactly("");
    assertThat(pointers(lines.get(4))).containsExactly("/dryRun");
    assertThat(pointers(lines.get(5))).containsExactly("/name");
  }

  @Test
  void aFaultInCsvNamesItsColumn() {
    List<SentLine> lines = csv("topic,pages,lang\ndeterrence,many,en\ndeterrence,99,en\na,1,en,x");

    assertThat(pointers(lines.get(0))).containsExactly("/pages");
    assertThat(pointers(lines.get(1))).containsExactly("/pages");
    assertThat(lines.get(2)).isInstanceOf(SentLine.Refused.class);
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldWithTheLineThatItBeginsIn() {
    List<SentLine> lines = csv("topic\ndeterrence\n\"ceasefire\nx\ny\n");

    assertThat(lines.getFirst()).isInstanceOf(SentLine.Request.class);
    assertThat(lines.getLast()).isInstanceOf(SentLine.Refused.class);
    assertThat(lines.getLast().line()).isEqualTo(3);
  }

  @Test
  void aHeaderWithoutATopicOrWithUnknownColumnsIsRefused() {
    assertThatThrownBy(() -> csv("name,topc\na,b\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem().errors())
                    .extracting(Violation::detail)
                    .anyMatch(it -> it.contains("'topc' is no column"))
                    .anyMatch(it -> it.contains("the column is missing")));
  }

  @Test
  void twoLinesOfOneNameAreToldApartByNobody() {
    List<SentLine> lines =
        json(
            """
            {"topic":"deterrence","name":"Minister"}
            {"topic":"ceasefire","name":"minister"}
            """);

    assertThat(lines.getFirst()).isInstanceOf(SentLine.Request.class);
    assertThat(((SentLine.Refused) lines.getLast()).errors().getFirst().detail())
        .contains("line 1 is called so already");
  }

  @Test
  void tenThousandBrokenLinesAreEachNamedWithAFewOfTheirFaults() {
    String broken =
        IntStream.range(0, 30)
            .mapToObj(i -> "\"x" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}\n"));

    List<SentLine> lines = json(broken.repeat(MOST_LINES));

    assertThat(lines).hasSize(MOST_LINES).allMatch(SentLine.Refused.class::isInstance);
    assertThat(lines).allMatch(line -> pointers(line).size() == LineBinding.MOST_FAULTS);
  }

  @Test
  void oneLineTooManyIsTooLarge() {
    assertThatThrownBy(() -> json("{\"topic\":\"a\"}\n".repeat(MOST_LINES + 1)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at most 10000 lines");
  }

  @Test
  void aBatchWithoutLinesIsRefused() {
    assertThatThrownBy(() -> json("\n\n")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> csv("topic\n")).isInstanceOf(ProblemException.class);
  }

  private List<SentLine> json(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), Notation.JSON_LINES, MOST_LINES);
  }

  private List<SentLine> csv(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), Notation.CSV, MOST_LINES);
  }

  private static BriefRequest request(SentLine line) {
    return ((SentLine.Request) line).request();
  }

  private static List<String> pointers(SentLine line) {
    return ((SentLine.Refused) line).errors().stream().map(Violation::pointer).toList();
  }
}
