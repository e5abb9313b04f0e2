package org.briefwright.fragments;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds what lies below a topic in the thesaurus. Either end may name the link: a topic its
/// narrower ones, or a narrower one its broader. A circle of topics is walked once.
public final class NarrowerTopics {
  private final Map<String, Set<String>> narrower = new HashMap<>();

  public NarrowerTopics(Collection<Topic> topics) {
    for (Topic topic : topics) {
      narrower.computeIfAbsent(topic.id(), _ -> new TreeSet<>());
    }
    for (Topic topic : topics) {
      topic.narrower().forEach(below -> link(topic.id(), below));
      topic.broader().forEach(above -> link(above, topic.id()));
    }
  }

  private void link(String above, String below) {
    if (narrower.containsKey(above) && narrower.containsKey(below)) {
      narrower.get(above).add(below);
    }
  }

  /// The ids of a topic and of all that are narrower, however far down; none where it is unknown.
  public SortedSet<String> from(String topic) {
    SortedSet<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(topic);
    while (!open.isEmpty()) {
      String next = open.remove();
      if (narrower.containsKey(next) && found.add(next)) {
        open.addAll(narrower.get(next));
      }
    }
    return found;
  }
}
