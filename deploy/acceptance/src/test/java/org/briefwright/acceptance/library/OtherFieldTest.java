package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing in the product knows what the shipped library is about: one on congestion charging
/// keeps the same rules.
class OtherFieldTest {
  private static final Path ROOT =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."));
  private static final Pattern FIELD = Pattern.compile("\\b(Ukraine|Russia|NATO|Kyiv|Moscow)\\b");

  private final Library library =
      LibraryReader.read(ROOT.resolve("deploy/acceptance/src/test/seeds/congestion-charging"));

  @Test
  void aLibraryOfAnotherFieldKeepsTheRules() {
    assertThat(library.faults()).isEmpty();
    assertThat(References.check(library)).isEmpty();
    assertThat(Grounds.check(library)).isEmpty();
    assertThat(Balance.bothSides(library)).isEmpty();
    assertThat(Balance.requiredKeyPoints(library)).isEmpty();
    assertThat(Balance.analogyLimits(library)).isEmpty();
    assertThat(Wording.sentences(library)).isEmpty();
    assertThat(Wording.nearDuplicates(library)).isEmpty();
    assertThat(Strength.check(library)).isEmpty();
  }

  @Test
  void itIsLargeEnoughToSay() {
    assertThat(library.topics()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(library.fragments()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(library.precedents()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(library.sources()).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void noCodeNamesTheShippedLibrarysField() throws IOException {
    assertThat(javaFiles(ROOT.resolve("services")))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(code(file)).doesNotContainPattern(FIELD));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains("/src/main/java/"))
          .filter(file -> file.toString().endsWith(".java"))
          .toList();
    }
  }

  /// Without comments and the examples of the API's documentation.
  private static String code(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return String.join(
          "\n",
          lines
              .filter(line -> !line.strip().startsWith("//"))
              .filter(line -> !line.contains("examples ="))
              .toList());
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
