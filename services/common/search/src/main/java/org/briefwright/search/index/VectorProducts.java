package org.briefwright.search.index;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Products of as many bytes at once as the processor's registers hold as shorts: a product of two
/// bytes is never more than a short, and sums are kept in ints.
final class VectorProducts implements Products {
  /// Half a register must be one too.
  static final boolean WIDE_ENOUGH = ShortVector.SPECIES_PREFERRED.vectorBitSize() >= 128;

  private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(SHORTS.vectorBitSize() / 2));

  @Override
  public int sum(byte[] vector, byte[] rows, int from) {
    IntVector low = IntVector.zero(INTS);
    IntVector high = IntVector.zero(INTS);
    int end = BYTES.loopBound(vector.length);
    for (int j = 0; j < end; j += BYTES.length()) {
      ShortVector one = (ShortVector) ByteVector.fromArray(BYTES, vector, j).castShape(SHORTS, 0);
      ShortVector other =
          (ShortVector) ByteVector.fromArray(BYTES, rows, from + j).castShape(SHORTS, 0);
      ShortVector products = one.mul(other);
      low = low.add((IntVector) products.castShape(INTS, 0));
      high = high.add((IntVector) products.castShape(INTS, 1));
    }
    int sum = low.add(high).reduceLanes(VectorOperators.ADD);
    for (int j = end; j < vector.length; j++) {
      sum += vector[j] * rows[from + j];
    }
    return sum;
  }
}
