package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;

/// Spreads things along a stretch so that none touches its neighbour and each is as near to the
/// place it wants as the others permit.
final class Spread {

  /// Neighbours that stand together.
  ///
  /// @param wanted the sum of the places that each wants the block to begin at
  private record Block(int count, double height, double wanted) {

    double head(double from, double to) {
      return Math.clamp(wanted / count, from, Math.max(from, to - height));
    }

    Block with(Block next) {
      double moved = next.wanted - next.count * height;
      return new Block(count + next.count, height + next.height, wanted + moved);
    }
  }

  private Spread() {}

  /// The heads of things that want theirs at `wanted`, which rises.
  ///
  /// @param heights sum to no more than the stretch from `from` to `to`
  static double[] of(double[] wanted, double[] heights, double from, double to) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      Block block = new Block(1, heights[i], wanted[i]);
      while (!blocks.isEmpty()
          && blocks.getLast().head(from, to) + blocks.getLast().height() > block.head(from, to)) {
        block = blocks.removeLast().with(block);
      }
      blocks.add(block);
    }
    double[] heads = new double[wanted.length];
    int i = 0;
    for (Block block : blocks) {
      double head = block.head(from, to);
      for (int end = i + block.count(); i < end; i++) {
        heads[i] = head;
        head += heights[i];
      }
    }
    return heads;
  }
}
