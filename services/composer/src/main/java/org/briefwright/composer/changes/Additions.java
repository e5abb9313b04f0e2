package org.briefwright.composer.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.composer.changes.BriefChanges.AddedItem;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Topic;

/// What one state of the library holds on a brief's topics and an earlier one did not.
record Additions(LibraryState then, LibraryState now) {

  /// First what makes a key point, then the stronger.
  List<AddedItem> inOrder() {
    Set<String> points = keyPoints();
    List<AddedItem> added = new ArrayList<>();
    now.fragments().values().stream()
        .filter(it -> !then.fragments().containsKey(it.id()))
        .forEach(it -> added.add(fragment(it, points)));
    now.precedents().values().stream()
        .filter(it -> !then.precedents().containsKey(it.id()))
        .forEach(it -> added.add(precedent(it)));
    added.sort(
        Comparator.comparing((AddedItem it) -> it.keyPoints().isEmpty())
            .thenComparing(it -> it.strength() == null ? 0 : -it.strength())
            .thenComparing(AddedItem::item));
    return added;
  }

  private Set<String> keyPoints() {
    Set<String> points = new TreeSet<>();
    for (Held<Topic> topic : now.topics().values()) {
      topic.body().keyPoints().forEach(it -> points.add(it.nameWithin(topic.id())));
    }
    return points;
  }

  private AddedItem fragment(Held<Fragment> held, Set<String> points) {
    return new AddedItem(
        ItemKind.FRAGMENT.code(),
        held.id(),
        held.version(),
        held.body().tag(),
        held.body().stance(),
        held.body().keyPoints().stream().filter(points::contains).toList(),
        Step.rounded(now.strengths().getOrDefault(held.id(), held.body().baseScore())));
  }

  /// With what it says on the first of the topics that it bears on.
  private AddedItem precedent(Held<Precedent> held) {
    return new AddedItem(
        ItemKind.PRECEDENT.code(),
        held.id(),
        held.version(),
        held.body().name(),
        held.body().bearings().stream()
            .filter(it -> now.topics().containsKey(it.topic()))
            .map(Precedent.Bearing::stance)
            .findFirst()
            .orElse(null),
        List.of(),
        null);
  }
}
