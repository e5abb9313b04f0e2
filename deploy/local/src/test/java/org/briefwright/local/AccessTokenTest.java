package org.briefwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {
  @TempDir Path home;
  private Settings settings;

  @BeforeEach
  void settle() {
    settings = Settings.from(home, Map.of("BRIEFWRIGHT_HOME", home.toString()));
  }

  @Test
  void aHomeKeepsItsToken() {
    assertThat(AccessToken.of(settings)).isEqualTo(AccessToken.of(settings));
  }

  @Test
  void anotherHomeHasAnother(@TempDir Path other) {
    Settings others = Settings.from(other, Map.of("BRIEFWRIGHT_HOME", other.toString()));

    assertThat(AccessToken.of(settings)).isNotEqualTo(AccessToken.of(others));
  }

  @Test
  void itIsTooLongToGuess() {
    assertThat(AccessToken.of(settings).value()).matches("[0-9a-f]{48,}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "authorization"})
  void onlyItsOwnerReadsIt(String file) throws IOException {
    AccessToken.of(settings).writeHeader(settings);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))))
        .isEqualTo("rw-------");
  }

  @Test
  void curlTakesTheHeaderAsItLies() throws IOException {
    AccessToken token = AccessToken.of(settings);
    token.writeHeader(settings);

    assertThat(home.resolve("authorization")).hasContent("Authorization: Bearer " + token.value());
  }
}
