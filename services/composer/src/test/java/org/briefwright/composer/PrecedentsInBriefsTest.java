package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a brief prints of precedents.
class PrecedentsInBriefsTest {

  private static final String TEMPLATE = "options-memo";

  @ParameterizedTest
  @ValueSource(strings = {"deterrence", "ceasefire", "territorial-concessions"})
  void everyPrecedentInPrintHasALimitOfItsAnalogyBesideIt(String topic) throws IOException {
    ArchivedBrief brief = Compositions.compose(topic, TEMPLATE);
    String print = text(brief, Format.MARKDOWN);
    List<JsonNode> rows = rows(brief);

    assertThat(rows).isNotEmpty();
    for (JsonNode row : rows) {
      assertThat(row.get("unlike").asText()).isNotBlank();
      assertThat(print).contains(row.get("unlike").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"deterrence", "ceasefire", "territorial-concessions"})
  void noPrecedentIsNamedThatHasNoRow(String topic) throws IOException {
    ArchivedBrief brief = Compositions.compose(topic, TEMPLATE);
    List<String> printed = rows(brief).stream().map(row -> row.get("name").asText()).toList();
    String findings = findings(text(brief, Format.MARKDOWN));
    Dossier dossier = SeedLibrary.dossier(topic, TEMPLATE);

    assertThat(dossier.precedents())
        .extracting(held -> held.body())
        .extracting(Precedent::name)
        .filteredOn(name -> !printed.contains(name))
        .noneMatch(name -> Pattern.compile(Pattern.quote(name) + "\\b").matcher(findings).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"deterrence", "ceasefire", "territorial-concessions"})
  void theMostOnPointCaseOfEachSideIsToldApartInWords(String topic) throws IOException {
    ArchivedBrief brief = Compositions.compose(topic, TEMPLATE);
    String findings = findings(text(brief, Format.MARKDOWN));

    for (String side : List.of("pro", "con")) {
      JsonNode leading =
          rows(brief).stream()
              .filter(row -> row.get("stance").asText().equals(side))
              .filter(row -> row.get("mostOnPoint").asBoolean())
              .findFirst()
              .orElseThrow();
      assertThat(findings)
          .contains(leading.get("name").asText())
          .contains(leading.get("difference").get("then").asText())
          .contains(leading.get("difference").get("now").asText());
    }
  }

  /// From the first finding on.
  private static String findings(String markdown) {
    int begin = markdown.indexOf("Most on point");
    assertThat(begin).isPositive();
    return markdown.substring(begin, markdown.indexOf("\n## ", begin));
  }

  private static List<JsonNode> rows(ArchivedBrief brief) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    StreamSupport.stream(
            new ObjectMapper().readTree(text(brief, Format.JSON)).get("sections").spliterator(),
            false)
        .filter(section -> section.has("cases"))
        .forEach(section -> section.get("cases").forEach(rows::add));
    return rows;
  }

  private static String text(ArchivedBrief brief, Format format) {
    return new String(brief.in(format).bytes(), StandardCharsets.UTF_8);
  }
}
