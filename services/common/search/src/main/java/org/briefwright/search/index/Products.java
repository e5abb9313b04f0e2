package org.briefwright.search.index;

/// The sum of products of a vector with one row of a table of vectors. Whole numbers give the same
/// sum in any order, so each way of taking it gives the same scores.
interface Products {
  int sum(byte[] vector, byte[] rows, int from);

  /// By the processor's vector instructions where the JVM was started with
  /// `--add-modules jdk.incubator.vector`, else one by one.
  static Products fastest() {
    boolean present = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return present && VectorProducts.WIDE_ENOUGH ? new VectorProducts() : oneByOne();
  }

  static Products oneByOne() {
    return (vector, rows, from) -> {
      int sum = 0;
      for (int j = 0; j < vector.length; j++) {
        sum += vector[j] * rows[from + j];
      }
      return sum;
    };
  }
}
