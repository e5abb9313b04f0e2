package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.fragments.Answer;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPoint;
import org.briefwright.fragments.KeyPointId;
import org.briefwright.fragments.Stance;
import org.briefwright.fragments.Topic;

/// Both sides of every question are heard, and each point that a brief must make can be made.
final class Balance {
  private static final List<Stance> SIDES = List.of(Stance.PRO, Stance.CON);

  private Balance() {}

  static List<Fault> bothSides(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Topic> topic : library.topics().values()) {
      for (Stance side : SIDES) {
        boolean heard =
            library.fragments().values().stream()
                .map(Seed::body)
                .anyMatch(each -> answers(each, topic.id(), side));
        if (!heard) {
          faults.add(Fault.in(topic, "/question", "no fragment answers it with stance " + side));
        }
      }
    }
    return faults;
  }

  static List<Fault> requiredKeyPoints(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Topic> topic : library.topics().values()) {
      List<KeyPoint> points = topic.body().keyPoints();
      for (int i = 0; i < points.size(); i++) {
        KeyPoint point = points.get(i);
        if (point.required() && !isCarried(library, topic.id(), point)) {
          faults.add(
              Fault.in(
                  topic,
                  "/keyPoints/" + i,
                  "no fragment with stance %s carries the required key point '%s'"
                      .formatted(point.stance(), point.id())));
        }
      }
    }
    return faults;
  }

  private static boolean isCarried(Library library, String topic, KeyPoint point) {
    String id = new KeyPointId(topic, point.id()).toString();
    return library.fragments().values().stream()
        .map(Seed::body)
        .anyMatch(each -> carries(each, id) && answers(each, topic, point.stance()));
  }

  /// Whether it answers the topic's question with this stance, the one that it was written for or
  /// another.
  private static boolean answers(Fragment fragment, String topic, Stance stance) {
    return topic.equals(fragment.question()) && fragment.stance() == stance
        || fragment.alsoAnswers().contains(new Answer(topic, stance));
  }

  private static boolean carries(Fragment fragment, String keyPoint) {
    return fragment.keyPoints().contains(keyPoint);
  }

  static List<Fault> analogyLimits(Library library) {
    return library.precedents().values().stream()
        .filter(precedent -> precedent.body().analogyLimits().size() < 2)
        .map(
            precedent ->
                Fault.in(precedent, "/analogyLimits", "has one limit; at least two are needed"))
        .toList();
  }
}
