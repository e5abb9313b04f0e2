package org.briefwright.language.hyphenation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Patterns as a trie. Edges live in one open-addressed table keyed by (node, letter): that is a
/// tenth faster on whole documents than a map per node.
final class PatternTrie {

  private static final byte[] NO_VOTES = {};
  private static final int ABSENT = -1;

  private long[] edges = new long[1 << 14];
  private int[] targets = new int[1 << 14];
  private int used;
  private final List<byte[]> votesAt = new ArrayList<>(List.of(NO_VOTES));

  /// Takes in one pattern as written by TeX, such as `a1b2c` or `.un1`.
  void add(String pattern) {
    byte[] votes = new byte[pattern.length() + 1];
    int node = 0;
    int letters = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        votes[letters] = (byte) (c - '0');
      } else {
        node = childForAdding(node, c);
        letters++;
      }
    }
    votesAt.set(node, Arrays.copyOf(votes, letters + 1));
  }

  /// The highest vote on the gap before each character of a word that is set in dots.
  byte[] votes(char[] dotted) {
    byte[] highest = new byte[dotted.length + 1];
    for (int start = 0; start < dotted.length; start++) {
      int node = 0;
      for (int i = start; i < dotted.length; i++) {
        node = child(node, dotted[i]);
        if (node == ABSENT) {
          break;
        }
        byte[] votes = votesAt.get(node);
        for (int v = 0; v < votes.length; v++) {
          if (votes[v] > highest[start + v]) {
            highest[start + v] = votes[v];
          }
        }
      }
    }
    return highest;
  }

  private int child(int node, char letter) {
    int slot = slot(edge(node, letter));
    return edges[slot] == 0 ? ABSENT : targets[slot];
  }

  private int childForAdding(int node, char letter) {
    long edge = edge(node, letter);
    int slot = slot(edge);
    if (edges[slot] == 0) {
      if (++used * 2 > edges.length) {
        grow();
        slot = slot(edge);
      }
      edges[slot] = edge;
      targets[slot] = votesAt.size();
      votesAt.add(NO_VOTES);
    }
    return targets[slot];
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[oldEdges.length * 2];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        int slot = slot(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /// Never 0, which marks a free slot.
  private static long edge(int node, char letter) {
    return ((long) node << 16 | letter) + 1;
  }

  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
