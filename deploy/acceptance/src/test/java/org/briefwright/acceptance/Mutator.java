package org.briefwright.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damages PDFs as transfer, careless programs and malice do. The same seed makes the same files.
final class Mutator {

  private static final int MOST_CHANGES = 8;
  private static final int LONGEST_STRETCH = 2_000;
  private static final List<String> WORDS =
      List.of(
          "/EmbeddedFile",
          "/Encrypt 1 0 R",
          "stream\n",
          "endstream",
          "endobj",
          "<<",
          "[",
          "99999999999 0 R",
          "startxref\n0\n",
          "%%EOF",
          "<dc:identifier>bw-0000-0000-0000-0000",
          "/Length -1",
          "{\"brief\":");

  private final Random random;
  private final byte[] donor;

  /// @param donor whose bytes are put into other files
  Mutator(long seed, byte[] donor) {
    this.random = new Random(seed);
    this.donor = donor;
  }

  /// Never the same bytes: a change may put in what it takes out.
  byte[] mutate(byte[] file) {
    byte[] mutant = file;
    while (Arrays.equals(mutant, file)) {
      for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
        mutant = change(mutant);
      }
    }
    return mutant;
  }

  private byte[] change(byte[] file) {
    int at = random.nextInt(file.length + 1);
    int stretch = Math.min(random.nextInt(LONGEST_STRETCH), file.length - at);
    int from = random.nextInt(donor.length);
    return switch (random.nextInt(7)) {
      case 0 ->
          replaced(file, at, Math.min(1, file.length - at), new byte[] {(byte) random.nextInt()});
      case 1 -> replaced(file, at, stretch, new byte[0]);
      case 2 -> replaced(file, at, 0, noise(stretch));
      case 3 -> replaced(file, at, stretch, noise(stretch));
      case 4 -> replaced(file, at, 0, word());
      case 5 -> replaced(file, at, stretch, slice(donor, from, LONGEST_STRETCH));
      default ->
          random.nextInt(10) == 0
              ? slice(file, 0, at)
              : replaced(file, at, 0, slice(file, from % (file.length + 1), stretch));
    };
  }

  private byte[] word() {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] slice(byte[] file, int from, int length) {
    ByteArrayOutputStream slice = new ByteArrayOutputStream();
    slice.write(file, from, Math.min(length, file.length - from));
    return slice.toByteArray();
  }

  private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(file, 0, at);
    whole.writeBytes(by);
    whole.write(file, at + length, file.length - at - length);
    return whole.toByteArray();
  }
}
