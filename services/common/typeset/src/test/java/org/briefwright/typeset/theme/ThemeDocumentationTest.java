package org.briefwright.typeset.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThemeDocumentationTest {

  private static final Path PAGE =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory"), "docs", "themes.md");

  private String page;

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(PAGE);
  }

  @Test
  void everyLengthIsExplainedWithItsRange() {
    for (Length length : Length.values()) {
      String range = length.accepted().replace(" points", "");
      assertThat(page.lines().filter(line -> line.startsWith("| `" + length.key() + "`")))
          .as(length.key())
          .singleElement()
          .asString()
          .endsWith("| " + range + " |");
    }
  }

  @Test
  void everyRoleIsExplained() {
    for (Role role : Role.values()) {
      assertThat(page).contains("`" + role.key() + "`");
    }
  }

  @Test
  void everyThemeThatShipsIsShown() {
    for (String theme : Theme.shipped()) {
      assertThat(page).contains("`" + theme + "`", "pictures/theme-" + theme + ".png");
      assertThat(PAGE.resolveSibling("pictures").resolve("theme-" + theme + ".png")).exists();
    }
  }
}
