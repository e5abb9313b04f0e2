package org.briefwright.web.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.briefwright.web.problem.ProblemException;

/// Where the next page of a list begins, as an opaque token.
///
/// The token carries a digest over its fields and over the list that it belongs to (path and
/// filters), so that an altered token, or one from another list, is refused. It is no secret and
/// grants nothing: it can only name a place that the reader could have asked for anyway, hence a
/// digest without a key, which every replica can check.
public final class Cursor {
  private static final int DIGEST_BYTES = 12;
  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  public static String of(String list, List<String> fields) {
    byte[] payload = String.join(SEPARATOR, fields).getBytes(StandardCharsets.UTF_8);
    byte[] digest = digest(list, payload);
    byte[] token = Arrays.copyOf(digest, digest.length + payload.length);
    System.arraycopy(payload, 0, token, digest.length, payload.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /// The fields of a token that [#of] made for the same list; a 400 problem for any other text.
  public static List<String> parse(String list, String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException _) {
      throw refused();
    }
    if (bytes.length < DIGEST_BYTES) {
      throw refused();
    }
    byte[] payload = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
    if (!MessageDigest.isEqual(Arrays.copyOf(bytes, DIGEST_BYTES), digest(list, payload))) {
      throw refused();
    }
    return List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1));
  }

  private static ProblemException refused() {
    return ProblemException.parameter(
        "cursor", "only a cursor that a Link header of this same list gave is accepted, unaltered");
  }

  private static byte[] digest(String list, byte[] payload) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(list.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return Arrays.copyOf(sha.digest(payload), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
