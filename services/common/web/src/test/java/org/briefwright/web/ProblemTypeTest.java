package org.briefwright.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.briefwright.web.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void everyTypeHasASectionInTheDocumentationAndEverySectionAType() throws IOException {
    Path page =
        Path.of(System.getProperty("maven.multiModuleProjectDirectory"), "docs", "problems.md");

    Stream<String> sections =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3));

    assertThat(sections)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemType.values()).map(ProblemType::slug).toList());
  }
}
