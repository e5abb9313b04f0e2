package org.briefwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path ROOT = Path.of("/repository");

  @Test
  void withoutOverridesTheComposerListensOn8080() {
    assertThat(Settings.from(ROOT, Map.of()).url(Service.COMPOSER))
        .isEqualTo("http://localhost:8080");
  }

  @Test
  void withoutOverridesDataLiesBelowTheRoot() {
    assertThat(Settings.from(ROOT, Map.of()).home()).isEqualTo(ROOT.resolve(".briefwright"));
  }

  @Test
  void anAbsoluteHomeIsTakenAsItIs() {
    var settings = Settings.from(ROOT, Map.of("BRIEFWRIGHT_HOME", "/var/lib/briefwright"));
    assertThat(settings.logs()).isEqualTo(Path.of("/var/lib/briefwright/log"));
  }

  @Test
  void aPortIsMovedByItsVariable() {
    var settings = Settings.from(ROOT, Map.of("BRIEFWRIGHT_TEMPLATES_PORT", "9083"));
    assertThat(settings.port(Service.TEMPLATES)).isEqualTo(9083);
  }

  @Test
  void aPortThatIsNoNumberIsRefusedByName() {
    assertThatThrownBy(() -> Settings.from(ROOT, Map.of("BRIEFWRIGHT_COMPOSER_PORT", "http")))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("BRIEFWRIGHT_COMPOSER_PORT is 'http'");
  }

  @Test
  void aPortOutOfRangeIsRefused() {
    assertThatThrownBy(() -> Settings.from(ROOT, Map.of("BRIEFWRIGHT_COMPOSER_PORT", "70000")))
        .hasMessageContaining("from 1 to 65535");
  }
}
