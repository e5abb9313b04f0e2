package org.briefwright.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The ICC profile of sRGB, put together from the numbers of IEC 61966-2-1 (ICC.1:2004-10, version
/// 4.2 of the format). Its tone curve is a formula: profiles that tabulate it, as Java's own does,
/// are ten times as large.
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int MOST = 1024;

  /// The white that all profiles relate to.
  private static final double[] D50 = {0.96420, 1, 0.82491};

  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

  /// From D65, the white of screens, to D50 after Bradford.
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
  };

  /// Of (ax + b) to the power of g from d on, cx below: g, a, b, c, d.
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private static final int CURVE_WITH_LINE = 3;

  private final ByteBuffer bytes = ByteBuffer.allocate(MOST);
  private final int tags;
  private int tag;

  private SrgbProfile(int tags) {
    this.tags = tags;
    bytes.position(HEADER + 4 + ENTRY * tags);
  }

  static byte[] bytes() {
    SrgbProfile profile = new SrgbProfile(10);
    profile.text("desc", "sRGB");
    profile.text("cprt", "No copyright, use freely");
    profile.numbers("wtpt", "XYZ ", D50);
    profile.numbers("chad", "sf32", ADAPTATION);
    profile.numbers("rXYZ", "XYZ ", RED);
    profile.numbers("gXYZ", "XYZ ", GREEN);
    profile.numbers("bXYZ", "XYZ ", BLUE);
    profile.curves("rTRC", "gTRC", "bTRC");
    return profile.finished();
  }

  private void text(String name, String words) {
    int at = begin("mluc");
    bytes.putInt(1).putInt(ENTRY);
    ascii("enUS");
    bytes.putInt(2 * words.length()).putInt(28);
    bytes.put(words.getBytes(StandardCharsets.UTF_16BE));
    enter(name, at);
  }

  private void numbers(String name, String type, double... values) {
    int at = begin(type);
    fixed(values);
    enter(name, at);
  }

  /// One curve for all channels.
  private void curves(String... names) {
    int at = begin("para");
    bytes.putShort((short) CURVE_WITH_LINE).putShort((short) 0);
    fixed(CURVE);
    for (String name : names) {
      enter(name, at);
    }
  }

  private int begin(String type) {
    bytes.position(bytes.position() + 3 & ~3);
    int at = bytes.position();
    ascii(type);
    bytes.putInt(0);
    return at;
  }

  private void enter(String name, int at) {
    int entry = HEADER + 4 + ENTRY * tag++;
    bytes.put(entry, name.getBytes(StandardCharsets.US_ASCII));
    bytes.putInt(entry + 4, at).putInt(entry + 8, bytes.position() - at);
  }

  private byte[] finished() {
    int length = bytes.position() + 3 & ~3;
    bytes.position(0);
    bytes.putInt(length).putInt(0).putInt(0x04200000);
    ascii("mntrRGB XYZ ");
    // Made on 1 January 2026.
    bytes.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
    ascii("acsp");
    bytes.position(68);
    fixed(D50);
    bytes.putInt(HEADER, tags);
    byte[] profile = new byte[length];
    bytes.get(0, profile);
    return profile;
  }

  private void ascii(String text) {
    bytes.put(text.getBytes(StandardCharsets.US_ASCII));
  }

  /// In units of one over 65,536.
  private void fixed(double... values) {
    for (double value : values) {
      bytes.putInt((int) Math.round(value * 65536));
    }
  }
}
