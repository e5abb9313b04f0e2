package org.briefwright.composer.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a list between two that stayed, and what stands in its place.
///
/// @param to after the last of it
record Hunk(int from, int to, List<String> added) {

  /// The algorithm takes room only for what it compares, however much of that differs. What it
  /// tells in several steps, such as what came and then what went, is one hunk.
  static List<Hunk> between(List<String> before, List<String> now) {
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      List<String> added = new ArrayList<>(delta.getTarget().getLines());
      if (!hunks.isEmpty() && hunks.getLast().to() == from) {
        Hunk last = hunks.removeLast();
        added.addAll(0, last.added());
        from = last.from();
      }
      hunks.add(new Hunk(from, to, added));
    }
    return hunks;
  }
}
