package org.briefwright.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a session's cookie holds: when the session began, the name that its holder gave themselves
/// if any, and a code (HMAC-SHA256) that only the holder of a secret can make of both. It does not
/// tell the secret, and another secret ends it.
final class SessionStamp {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "briefwright session ";
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{1,12})(?:\\.([A-Za-z0-9_-]{1,800}))?\\.[A-Za-z0-9_-]{43}");

  private final byte[] secret;

  SessionStamp(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /// An open session.
  ///
  /// @param name that its holder gave themselves, or empty
  record Session(Instant begin, String name) {}

  /// @param name that the session's holder gives themselves, or empty
  String begunAt(Instant begin, String name) {
    String second = Long.toString(begin.getEpochSecond());
    return sealed(
        name.isEmpty() ? second : second + "." + text(name.getBytes(StandardCharsets.UTF_8)));
  }

  /// The session that a stamp of ours stands for, where it began at most `life` ago.
  Optional<Session> open(String stamp, Instant now, Duration life) {
    Matcher shape = SHAPE.matcher(stamp);
    if (!shape.matches()) {
      return Optional.empty();
    }
    Instant begin = Instant.ofEpochSecond(Long.parseLong(shape.group(1)));
    String own = sealed(stamp.substring(0, stamp.lastIndexOf('.')));
    boolean open =
        MessageDigest.isEqual(
                own.getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8))
            && !now.isBefore(begin)
            && now.isBefore(begin.plus(life));
    return open ? Optional.of(new Session(begin, name(shape.group(2)))) : Optional.empty();
  }

  private static String name(String text) {
    return text == null
        ? ""
        : new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }

  private String sealed(String content) {
    return content + "." + text(code(content));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] code(String content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal((PURPOSE + content).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
