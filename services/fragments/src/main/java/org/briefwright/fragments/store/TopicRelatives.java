package org.briefwright.fragments.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.fragments.Topic;

/// Which topics are broader or narrower than which, told from either side.
public final class TopicRelatives {
  private TopicRelatives() {}

  public static Map<String, Set<String>> of(Collection<Topic> topics) {
    Map<String, Set<String>> relatives = new HashMap<>();
    for (Topic topic : topics) {
      Stream.concat(topic.broader().stream(), topic.narrower().stream())
          .forEach(
              other -> {
                relatives.computeIfAbsent(topic.id(), _ -> new HashSet<>()).add(other);
                relatives.computeIfAbsent(other, _ -> new HashSet<>()).add(topic.id());
              });
    }
    return relatives;
  }
}
