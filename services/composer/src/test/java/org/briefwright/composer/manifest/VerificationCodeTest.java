package org.briefwright.composer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  @Test
  void theCodeIsTheHeadOfTheHash() {
    // SHA-256 of "abc" begins with ba7816bf8f01cfea4141.
    assertThat(VerificationCode.of("abc".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("Q9W1-DFWF-077Y-MGA1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3F7K-9A2M-X0QE-5RT8",
        "3f7k-9a2m-x0qe-5rt8",
        "3F7K 9A2M X0QE 5RT8",
        "3F7K9A2MX0QE5RT8",
        " 3F7K-9A2M-XOQE-5RT8 ",
      })
  void aCodeIsReadHoweverItIsTyped(String typed) {
    assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("3F7K-9A2M-X0QE-5RT8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3F7K", "3F7K-9A2M-X0QE-5RTU", "3F7K-9A2M-X0QE-5RT8-5RT8", "🎲"})
  void whatCannotBeACodeIsNone(String typed) {
    assertThat(VerificationCode.typed(typed)).isEmpty();
  }

  @Test
  void aVeryLongTextIsNoCode() {
    assertThat(VerificationCode.typed("-".repeat(1_000_000))).isEmpty();
  }
}
