package org.briefwright.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a session's cookie holds: when the session began, and a code (HMAC-SHA256) that only the
/// holder of a secret can make of it. It does not tell the secret, and another secret ends it.
final class SessionStamp {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "briefwright session ";
  private static final int MOST_DIGITS = 12;

  private final byte[] secret;

  SessionStamp(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  String begunAt(Instant begin) {
    String second = Long.toString(begin.getEpochSecond());
    return second + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(code(second));
  }

  /// Whether this is a stamp of ours for a session that began at most `life` ago.
  boolean isOpen(String stamp, Instant now, Duration life) {
    int dot = stamp.indexOf('.');
    String second = dot < 0 ? "" : stamp.substring(0, dot);
    if (!second.chars().allMatch(it -> it >= '0' && it <= '9')
        || second.isEmpty()
        || second.length() > MOST_DIGITS) {
      return false;
    }
    Instant begin = Instant.ofEpochSecond(Long.parseLong(second));
    return MessageDigest.isEqual(
            begunAt(begin).getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8))
        && !now.isBefore(begin)
        && now.isBefore(begin.plus(life));
  }

  private byte[] code(String second) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal((PURPOSE + second).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
