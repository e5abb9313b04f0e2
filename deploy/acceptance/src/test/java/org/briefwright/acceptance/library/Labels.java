package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefwright.fragments.Topic;

/// What a person types must lead to one topic.
final class Labels {
  private Labels() {}

  static List<Fault> shared(Library library) {
    Map<String, String> owners = new TreeMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Seed<Topic> seed : library.topics().values()) {
      labels(seed.body())
          .map(label -> label.toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(
              label -> {
                String owner = owners.putIfAbsent(label, seed.id());
                if (owner != null) {
                  faults.add(Fault.in(seed, "", "shares the label '" + label + "' with " + owner));
                }
              });
    }
    return faults;
  }

  private static Stream<String> labels(Topic topic) {
    return Stream.concat(
        topic.prefLabel().values().stream(),
        topic.altLabels().values().stream().flatMap(List::stream));
  }
}
