package org.briefwright.web.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/// The secret of one machine, as `deploy/up` makes it.
@Singleton
class LocalToken {
  private final Optional<String> token;

  /// @throws IllegalArgumentException if a token is set that could be guessed
  LocalToken(SignIn signIn) {
    token = signIn.token();
    token.ifPresent(LocalToken::refuseShort);
  }

  private static void refuseShort(String token) {
    if (token.length() < SignIn.LEAST_LENGTH) {
      throw new IllegalArgumentException(
          "BRIEFWRIGHT_TOKEN has %d characters; at least %d are accepted"
              .formatted(token.length(), SignIn.LEAST_LENGTH));
    }
  }

  boolean isSet() {
    return token.isPresent();
  }

  /// Whether this is the secret, in a time that does not tell how much of it is right.
  boolean is(String presented) {
    return token.isPresent() && MessageDigest.isEqual(bytes(token.get()), bytes(presented));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
