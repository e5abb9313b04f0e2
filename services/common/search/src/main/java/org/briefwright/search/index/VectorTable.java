package org.briefwright.search.index;

import java.util.List;
import org.apache.lucene.util.VectorUtil;

/// The vectors of all documents, scanned from end to end: exact, and below some hundred thousand
/// documents cheaper than an approximate structure is worth. Lucene takes the products with the
/// processor's vector instructions where the JVM was started with `jdk.incubator.vector`, else one
/// by one; whole numbers give the same sum either way.
final class VectorTable {
  private final byte[][] vectors;
  private final int[] owners;
  private final int documents;

  VectorTable(List<Document> documents) {
    int count = documents.stream().mapToInt(document -> document.vectors().size()).sum();
    this.vectors = new byte[count][];
    this.owners = new int[count];
    this.documents = documents.size();
    int row = 0;
    for (int owner = 0; owner < documents.size(); owner++) {
      for (byte[] vector : documents.get(owner).vectors()) {
        vectors[row] = vector;
        owners[row++] = owner;
      }
    }
  }

  /// How near each document comes to the vector by the nearest of its own, in parts of
  /// [SmallVector#ONE]; 0 where it has none.
  int[] nearness(byte[] vector) {
    int[] best = new int[documents];
    int last = -1;
    for (int row = 0; row < owners.length; row++) {
      int dot = VectorUtil.dotProduct(vector, vectors[row]);
      int owner = owners[row];
      best[owner] = owner == last ? Math.max(best[owner], dot) : dot;
      last = owner;
    }
    return best;
  }
}
