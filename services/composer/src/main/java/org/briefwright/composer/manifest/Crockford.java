package org.briefwright.composer.manifest;

/// Crockford's base 32: no I, L, O, U, so that people can read a name aloud and type it again.
final class Crockford {

  /// In the order of their values.
  static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int BYTES = 10;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  private Crockford() {}

  /// The first 80 bits of a digest as four groups of four digits, such as `3f7k-9a2m-x0qe-5rt8`.
  static String groups(byte[] digest) {
    StringBuilder groups = new StringBuilder();
    int bits = 0;
    int held = 0;
    int digits = 0;
    for (int i = 0; i < BYTES; i++) {
      bits = bits << 8 | digest[i] & 0xff;
      held += 8;
      while (held >= BITS) {
        held -= BITS;
        if (digits > 0 && digits % GROUP == 0) {
          groups.append('-');
        }
        digits++;
        groups.append(DIGITS.charAt(bits >> held & 31));
      }
    }
    return groups.toString();
  }
}
