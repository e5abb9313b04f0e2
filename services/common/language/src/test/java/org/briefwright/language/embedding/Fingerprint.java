package org.briefwright.language.embedding;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Prints a hash of the vectors of some texts, to the last bit; run by another virtual machine too.
final class Fingerprint {
  private static final List<String> TEXTS =
      List.of(
          "deterrence",
          "Should Ukraine cede territory in exchange for peace?",
          "Ceding land under fire teaches an attacker what the next attack is worth.",
          "Sicherheitsgarantien für die Ukraine",
          "Територіальні поступки");

  private Fingerprint() {}

  static String take() {
    try {
      SentenceEncoder encoder = SentenceEncoder.load();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : TEXTS) {
        float[] vector = encoder.encode(text);
        ByteBuffer bits = ByteBuffer.allocate(Float.BYTES * vector.length);
        bits.asFloatBuffer().put(vector);
        digest.update(bits.array());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static void main(String[] none) {
    System.out.println(take());
  }
}
