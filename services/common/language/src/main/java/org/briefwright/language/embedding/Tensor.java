package org.briefwright.language.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Numbers inside an ONNX file: where they begin, their dimensions, and their ONNX type.
record Tensor(byte[] bytes, int start, List<Integer> dimensions, int type) {
  private static final int FLOAT = 1;
  private static final int UNSIGNED_BYTE = 2;
  private static final int SIGNED_BYTE = 3;

  int size() {
    return dimensions.stream().reduce(1, (product, next) -> product * next);
  }

  float[] floats() {
    if (type != FLOAT) {
      throw new IllegalStateException("the tensor holds type " + type + " and not floats");
    }
    float[] values = new float[size()];
    ByteBuffer.wrap(bytes)
        .position(start)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }

  /// Whole numbers of eight bits, signed or not, at their place within the tensor.
  int small(int index) {
    return switch (type) {
      case UNSIGNED_BYTE -> bytes[start + index] & 0xff;
      case SIGNED_BYTE -> bytes[start + index];
      default -> throw new IllegalStateException("the tensor holds type " + type + ", not bytes");
    };
  }

  boolean isUnsigned() {
    return type == UNSIGNED_BYTE;
  }
}
