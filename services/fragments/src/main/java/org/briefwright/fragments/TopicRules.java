package org.briefwright.fragments;

import java.util.List;
import java.util.Map;
import org.briefwright.items.Check;
import org.briefwright.web.problem.Violation;

/// What must fit together inside a topic.
public final class TopicRules {
  private TopicRules() {}

  public static List<Violation> check(Topic topic) {
    Check check = new Check();
    neighbours(topic, "/broader", topic.broader(), check);
    neighbours(topic, "/narrower", topic.narrower(), check);
    neighbours(topic, "/related", topic.related(), check);
    for (int i = 0; i < topic.narrower().size(); i++) {
      check.require(
          !topic.broader().contains(topic.narrower().get(i)),
          "/narrower/" + i,
          "is among the broader topics already; a topic is one or the other");
    }
    altLabels(topic, check);
    check
        .distinct("/keyPoints", "/id", topic.keyPoints(), KeyPoint::id)
        .distinct("/factors", "/id", topic.factors(), CaseFactor::id);
    return check.violations();
  }

  private static void neighbours(Topic topic, String pointer, List<String> ids, Check check) {
    check.distinct(pointer, ids);
    for (int i = 0; i < ids.size(); i++) {
      check.require(
          !ids.get(i).equals(topic.id()),
          pointer + "/" + i,
          "is the topic itself; another topic's id is accepted");
    }
  }

  private static void altLabels(Topic topic, Check check) {
    for (Map.Entry<String, List<String>> labels : topic.altLabels().entrySet()) {
      String pointer = "/altLabels/" + labels.getKey();
      check.distinct(pointer, labels.getValue());
      int same = labels.getValue().indexOf(topic.prefLabel().get(labels.getKey()));
      check.require(same < 0, pointer + "/" + same, "is the preferred label already");
    }
  }
}
