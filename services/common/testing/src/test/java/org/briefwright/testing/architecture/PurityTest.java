package org.briefwright.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurityTest {
  private static final String FIXTURE = "org.briefwright.testing.architecture.fixture";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReadsTheClock",
        "MeasuresTime",
        "UsesTheDefaultLocale",
        "UsesTheDefaultCharset",
        "RollsDice",
        "ReadsFiles"
      })
  void findsEachBreach(String breach) {
    assertThat(isPure(breach)).isFalse();
  }

  @Test
  void letsPassWhatIsToldEverything() {
    assertThat(isPure("IsTold")).isTrue();
  }

  private static boolean isPure(String name) {
    JavaClasses one = new ClassFileImporter().importClasses(load(FIXTURE + ".Impure$" + name));
    return !Purity.of(FIXTURE + "..").evaluate(one).hasViolation();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }
}
