package org.briefwright.composer.brief;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRowTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aRowWithoutALimitOfItsAnalogyCannotBeMade(String limit) {
    assertThatThrownBy(() -> row(limit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'armistice' names no limit");
  }

  private static CaseRow row(String limit) {
    return new CaseRow(
        new ItemRef("armistice", 1),
        Stance.PRO,
        "An armistice",
        "1953–",
        "A line.",
        "held",
        "It came first.",
        limit,
        null,
        1,
        true,
        List.of("monitoring"),
        2,
        List.of(),
        0);
  }
}
