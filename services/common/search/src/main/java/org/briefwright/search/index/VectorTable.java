package org.briefwright.search.index;

import java.util.List;
import org.briefwright.language.embedding.SmallVector;

/// The vectors of all documents, scanned from end to end: exact, and below some hundred thousand
/// documents cheaper than an approximate structure is worth. They are copied into a few long
/// arrays, because neighbours are read in a third of the time that scattered vectors take.
final class VectorTable {
  private static final Products PRODUCTS = Products.fastest();

  /// Vectors in one array: 24 MiB.
  private static final int BLOCK = 1 << 16;

  private final byte[][] blocks;
  private final int[] owners;
  private final int documents;

  VectorTable(List<Document> documents) {
    int count = documents.stream().mapToInt(document -> document.vectors().size()).sum();
    this.blocks = new byte[(count + BLOCK - 1) / BLOCK][];
    this.owners = new int[count];
    this.documents = documents.size();
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = new byte[Math.min(BLOCK, count - block * BLOCK) * SmallVector.SIZE];
    }
    int row = 0;
    for (int owner = 0; owner < documents.size(); owner++) {
      for (byte[] vector : documents.get(owner).vectors()) {
        int place = row % BLOCK * SmallVector.SIZE;
        System.arraycopy(vector, 0, blocks[row / BLOCK], place, SmallVector.SIZE);
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
      int dot = PRODUCTS.sum(vector, blocks[row / BLOCK], row % BLOCK * SmallVector.SIZE);
      int owner = owners[row];
      best[owner] = owner == last ? Math.max(best[owner], dot) : dot;
      last = owner;
    }
    return best;
  }
}
