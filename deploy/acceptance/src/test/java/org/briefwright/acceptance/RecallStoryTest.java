package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.briefwright.acceptance.Recipe.Step;
import org.briefwright.local.Service;
import org.briefwright.local.Settings;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Does what docs/how-to/recall.md tells a newcomer to do, word by word, on the running stack.
class RecallStoryTest {

  private static final Path PAGE = LocalStack.ROOT.resolve("docs/how-to/recall.md");

  /// Other tests' briefs rest on the same library.
  @AfterEach
  void putTheSourceBack() {
    Withdrawals.putBack("sources", "eprs-2015");
  }

  @Test
  void everyBlockOfThePagePrintsWhatThePageSays() throws IOException, InterruptedException {
    Recipe recipe = Recipe.read(PAGE);
    List<String> printed = recipe.follow(LocalStack.ROOT, environment());

    assertThat(recipe.steps()).hasSizeGreaterThan(10);
    for (int i = 0; i < recipe.steps().size(); i++) {
      Step step = recipe.steps().get(i);
      if (step.says() != null) {
        assertThat(step.isKeptBy(printed.get(i)))
            .as("%s printed %s", step.code(), printed.get(i))
            .isTrue();
      }
    }
    assertThat(PdfReading.text(erratum(printed)).replaceAll("\\s+", " "))
        .contains("Erratum: Membership, to be recalled", "the Minister", "a.publisher")
        .contains("sources/eprs-2015", "we act as if this study could not be relied upon");
  }

  private static byte[] erratum(List<String> printed) throws IOException {
    String line =
        printed.stream().filter(it -> it.startsWith("%PDF- in ")).findFirst().orElseThrow();
    return Files.readAllBytes(Path.of(line.strip().substring("%PDF- in ".length())));
  }

  private static Map<String, String> environment() {
    Settings settings = LocalStack.stack().settings();
    return Map.of(
        "BRIEFWRIGHT_COMPOSER_PORT", Integer.toString(settings.port(Service.COMPOSER)),
        "BRIEFWRIGHT_FRAGMENTS_PORT", Integer.toString(settings.port(Service.FRAGMENTS)),
        "BRIEFWRIGHT_HOME", settings.home().toString());
  }
}
