package org.briefwright.search.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.briefwright.language.embedding.SmallVector;

/// Prints a hash of what a scan of many vectors finds; run by another virtual machine too.
final class Nearness {
  private static final int COUNT = 500;
  private static final Random RANDOM = new Random(5);
  private static final List<byte[]> VECTORS =
      IntStream.range(0, COUNT).mapToObj(_ -> any()).toList();
  private static final byte[] ASKED = any();

  private Nearness() {}

  static int[] scanned() {
    return new VectorTable(
            VECTORS.stream()
                .map(vector -> new Document("d", 1, null, null, Map.of(), List.of(vector)))
                .toList())
        .nearness(ASKED);
  }

  static int[] multipliedOneByOne() {
    return VECTORS.stream().mapToInt(vector -> SmallVector.dot(ASKED, vector)).toArray();
  }

  public static void main(String[] none) {
    System.out.println(Arrays.hashCode(scanned()));
  }

  /// Every byte comes, -128 too.
  private static byte[] any() {
    byte[] vector = new byte[SmallVector.SIZE];
    RANDOM.nextBytes(vector);
    return vector;
  }
}
