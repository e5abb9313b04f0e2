package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How much the first library holds at least.
record Scope(
    int fragments, int precedents, int sources, Set<String> topics, Set<String> templates) {
  static final Scope FIRST_LIBRARY =
      new Scope(
          60,
          12,
          40,
          Set.of("deterrence", "territorial-concessions", "security-guarantees", "ceasefire"),
          Set.of("at-a-glance", "options-memo"));

  List<Fault> check(Library library) {
    List<Fault> faults = new ArrayList<>();
    enough("fragments", library.fragments().size(), fragments, faults);
    enough("precedents", library.precedents().size(), precedents, faults);
    enough("sources", library.sources().size(), sources, faults);
    missing("topic", topics, library.topics().keySet(), faults);
    missing("template", templates, library.templates().keySet(), faults);
    return faults;
  }

  private static void enough(String what, int found, int wanted, List<Fault> faults) {
    if (found < wanted) {
      faults.add(Fault.inLibrary("has " + found + " " + what + "; at least " + wanted + " belong"));
    }
  }

  private static void missing(
      String what, Set<String> wanted, Set<String> found, List<Fault> faults) {
    wanted.stream()
        .filter(id -> !found.contains(id))
        .sorted()
        .forEach(id -> faults.add(Fault.inLibrary("lacks the " + what + " '" + id + "'")));
  }
}
