package org.briefwright.composer.manifest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a brief prints for readers who want to check it: 80 bits of the SHA-256 of the manifest
/// that travels in its PDF, in four groups of four digits, such as `3F7K-9A2M-X0QE-5RT8`.
public record VerificationCode(String text) {

  private static final String DIGIT = "[0-9A-HJKMNP-TV-Z]";
  private static final Pattern FORM = Pattern.compile(DIGIT + "{4}(?:-" + DIGIT + "{4}){3}");
  private static final int MOST_TYPED = 100;
  private static final int DIGITS = 16;
  private static final int GROUP = 4;

  public VerificationCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a verification code");
    }
  }

  /// @param manifest in canonical JSON
  public static VerificationCode of(byte[] manifest) {
    return new VerificationCode(Crockford.groups(Sha256.digest(manifest)).toUpperCase(Locale.ROOT));
  }

  /// The code as people type it: in small letters, without hyphens or with blanks, with the
  /// letters that Crockford's digits leave out for the digits that they look like. Nothing where
  /// it cannot be a code.
  public static Optional<VerificationCode> typed(String typed) {
    if (typed.length() > MOST_TYPED) {
      return Optional.empty();
    }
    String digits =
        typed
            .replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('I', '1')
            .replace('L', '1')
            .replace('O', '0');
    if (digits.length() != DIGITS) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder(digits);
    for (int i = DIGITS - GROUP; i > 0; i -= GROUP) {
      code.insert(i, '-');
    }
    return FORM.matcher(code).matches()
        ? Optional.of(new VerificationCode(code.toString()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
