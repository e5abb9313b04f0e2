package org.briefwright.composer.argument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds how a graph hangs together. Rephrasing joins arguments, and makes no cycle, since it
/// carries no strength.
final class Structures {

  private final Map<String, Set<String>> onward = new TreeMap<>();
  private final Map<String, Set<String>> back = new TreeMap<>();
  private final Map<String, Set<String>> beside = new TreeMap<>();

  private Structures(Set<String> arguments, List<Edge> edges) {
    for (String argument : arguments) {
      onward.put(argument, new TreeSet<>());
      back.put(argument, new TreeSet<>());
      beside.put(argument, new TreeSet<>());
    }
    for (Edge edge : edges) {
      beside.get(edge.from()).add(edge.to());
      beside.get(edge.to()).add(edge.from());
      if (edge.bearing() != Bearing.REPHRASES) {
        onward.get(edge.from()).add(edge.to());
        back.get(edge.to()).add(edge.from());
      }
    }
  }

  static Structure of(Set<String> arguments, List<Edge> edges) {
    return new Structures(arguments, edges).structure();
  }

  private Structure structure() {
    List<List<String>> parts = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (List<String> group : groups(List.copyOf(beside.keySet()), beside)) {
      if (group.size() == 1) {
        alone.add(group.getFirst());
      } else {
        parts.add(group);
      }
    }
    parts.sort(
        Comparator.comparingInt((List<String> part) -> part.size())
            .reversed()
            .thenComparing(List::getFirst));
    List<List<String>> cycles =
        new ArrayList<>(groups(finished(), back).stream().filter(it -> it.size() > 1).toList());
    cycles.sort(Comparator.comparing(List::getFirst));
    return new Structure(parts, alone, cycles);
  }

  /// What can be reached from each start that no earlier start has reached.
  private static List<List<String>> groups(List<String> starts, Map<String, Set<String>> ways) {
    List<List<String>> groups = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String start : starts) {
      if (seen.contains(start)) {
        continue;
      }
      Set<String> group = new TreeSet<>();
      Deque<String> waiting = new ArrayDeque<>(List.of(start));
      while (!waiting.isEmpty()) {
        String next = waiting.remove();
        if (seen.add(next)) {
          group.add(next);
          waiting.addAll(ways.get(next));
        }
      }
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /// Last finished first: from there the ways back lead no further than the own cycle (Kosaraju's
  /// algorithm, after A. Aho, J. Hopcroft and J. Ullman, "Data Structures and Algorithms", 1983).
  /// Without recursion, so that a long chain does not end the stack.
  private List<String> finished() {
    Deque<String> finished = new ArrayDeque<>();
    Set<String> seen = new TreeSet<>();
    for (String start : onward.keySet()) {
      Deque<String> path = new ArrayDeque<>();
      if (seen.add(start)) {
        path.push(start);
      }
      while (!path.isEmpty()) {
        String next = onward.get(path.peek()).stream().filter(seen::add).findFirst().orElse(null);
        if (next == null) {
          finished.push(path.pop());
        } else {
          path.push(next);
        }
      }
    }
    return List.copyOf(finished);
  }
}
