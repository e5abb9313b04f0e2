package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every template on every topic: a brief that keeps its limits and rules, or a refusal that says
/// why. What came of each is written to `target/template-table.md`.
class TemplateTableTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path REPORT = Path.of("target", "template-table.md");

  /// By topic and template.
  private static final Map<String, JsonNode> MANIFESTS = new LinkedHashMap<>();

  private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

  @BeforeAll
  static void composeAll() throws IOException {
    SeedLibrary.topicsAndTemplates()
        .map(pair -> pair.get())
        .forEach(pair -> compose((String) pair[0], (String) pair[1]));
    Files.writeString(REPORT, report());
  }

  private static void compose(String topic, String template) {
    String name = topic + " " + template;
    try {
      ArchivedBrief brief = Compositions.compose(topic, template);
      MANIFESTS.put(name, JSON.readTree(brief.manifest()));
      Path folder = Files.createDirectories(Path.of("target", "table"));
      Files.write(folder.resolve(topic + "-" + template + ".pdf"), brief.in(Format.PDF).bytes());
    } catch (TemplateUnfillable | ConstraintsNotMet | LengthNotMet | RuleBroken refusal) {
      REFUSALS.put(name, refusal.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyTopicMakesABriefOfEveryKind() {
    assertThat(REFUSALS).isEmpty();
  }

  @Test
  void noBriefIsLongerThanItMayBe() {
    MANIFESTS.forEach(
        (name, manifest) ->
            assertThat(manifest.at("/length/pages").asInt())
                .as(name)
                .isLessThanOrEqualTo(manifest.at("/length/limit").asInt()));
  }

  @Test
  void whereBothSidesAreArguedTheyWeighAboutTheSame() {
    argued(
        (name, manifest) ->
            assertThat(manifest.at("/metrics/balance").asDouble())
                .as(name)
                .isGreaterThanOrEqualTo(0.80 - 1e-4));
  }

  @Test
  void whereBothSidesAreArguedEveryRequiredPointIsMade() {
    argued(
        (name, manifest) ->
            assertThat(manifest.at("/metrics/coverage").asDouble()).as(name).isEqualTo(1));
  }

  @Test
  void elsewhereTheGapsNameEveryPointThatIsNotMade() {
    MANIFESTS.forEach(
        (name, manifest) ->
            assertThat(manifest.get("gaps").size())
                .as(name)
                .isGreaterThanOrEqualTo(
                    manifest.at("/metrics/requiredPoints").asInt()
                        - manifest.at("/metrics/requiredPointsUsed").asInt()));
  }

  private static void argued(BiConsumer<String, JsonNode> check) {
    SeedLibrary.topicsAndArguedTemplates()
        .map(pair -> pair.get()[0] + " " + pair.get()[1])
        .filter(MANIFESTS::containsKey)
        .forEach(name -> check.accept(name, MANIFESTS.get(name)));
  }

  @Test
  void everyBriefHasItsCitations() {
    MANIFESTS.forEach(
        (name, manifest) ->
            assertThat(manifest.at("/metrics/citationCompleteness").asDouble())
                .as(name)
                .isEqualTo(1));
  }

  private static String report() {
    StringBuilder page =
        new StringBuilder(
            "| topic | template | pages | words | coverage | balance | lacks |\n|---|---|---|---|---|---|---|\n");
    MANIFESTS.forEach(
        (name, manifest) -> {
          List<String> gaps = new ArrayList<>();
          manifest.get("gaps").forEach(gap -> gaps.add(gap.get("what").asText()));
          page.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %s | %d of %d | %d | %.2f | %.2f | %s |%n",
                  name.split(" ")[0],
                  name.split(" ")[1],
                  manifest.at("/length/pages").asInt(),
                  manifest.at("/length/limit").asInt(),
                  manifest.at("/metrics/words").asInt(),
                  manifest.at("/metrics/coverage").asDouble(),
                  manifest.at("/metrics/balance").asDouble(),
                  String.join("; ", gaps)));
        });
    REFUSALS.forEach(
        (name, why) ->
            page.append("| ").append(name).append(" | refused: ").append(why).append(" |\n"));
    return page.toString();
  }
}
