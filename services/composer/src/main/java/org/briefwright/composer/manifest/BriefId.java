package org.briefwright.composer.manifest;

import java.util.Arrays;
import java.util.Map;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// A brief's name, derived from what it is made of: the same request on the same snapshot by
/// the same engine is the same brief, whoever asks and however often.
public final class BriefId {

  /// Crockford's base 32: no I, L, O, U, so that a name can be read aloud.
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int BYTES = 10;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  private BriefId() {}

  /// Such as `bw-3f7k-9a2m-x0qe-5rt8`: 80 bits of a SHA-256.
  public static String of(BriefRequest request, LibrarySnapshot snapshot, String engineVersion) {
    byte[] made =
        CanonicalJson.bytes(
            Map.of("request", request, "snapshot", snapshot, "engine", engineVersion));
    byte[] digest = Arrays.copyOf(Sha256.digest(made), BYTES);
    StringBuilder id = new StringBuilder("bw");
    int bits = 0;
    int held = 0;
    int digits = 0;
    for (byte b : digest) {
      bits = bits << 8 | b & 0xff;
      held += 8;
      while (held >= BITS) {
        held -= BITS;
        if (digits++ % GROUP == 0) {
          id.append('-');
        }
        id.append(DIGITS.charAt(bits >> held & 31));
      }
    }
    return id.toString();
  }
}
