package org.briefwright.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class LayeringTest {
  private static final String FIXTURE = "org.briefwright.testing.architecture.fixture";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURE);

  @Test
  void findsAnInnerRoomThatKnowsAnOuterOne() {
    assertThat(Layering.inward(FIXTURE, "api", "store").evaluate(CLASSES).hasViolation()).isTrue();
  }

  @Test
  void letsAnOuterRoomKnowAnInnerOne() {
    assertThat(Layering.inward(FIXTURE, "store", "api").evaluate(CLASSES).hasViolation()).isFalse();
  }
}
