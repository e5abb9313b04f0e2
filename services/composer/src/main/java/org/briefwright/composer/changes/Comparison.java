package org.briefwright.composer.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.brief.Former.Said;
import org.briefwright.composer.changes.BriefChanges.AddedItem;
import org.briefwright.composer.changes.BriefChanges.FrameChange;
import org.briefwright.composer.changes.BriefChanges.Summary;
import org.briefwright.composer.changes.PassageChange.What;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.verification.Aged;

/// Compares a brief, passage by passage, with the library at a later snapshot.
public final class Comparison {

  private final Former brief;
  private final Recorded recorded;
  private final LibraryState then;
  private final LibraryState now;
  private final Approved approved;

  private Comparison(
      Former brief, Recorded recorded, LibraryState then, LibraryState now, Approved approved) {
    this.brief = brief;
    this.recorded = recorded;
    this.then = then;
    this.now = now;
    this.approved = approved;
  }

  /// @param brief as it is printed
  /// @param recorded its manifest
  /// @param then the library on which it was composed
  /// @param now the library at a later snapshot
  /// @param approved those of the items in the brief that are approved there
  public static BriefChanges of(
      Former brief, Recorded recorded, LibraryState then, LibraryState now, Approved approved) {
    return new Comparison(brief, recorded, then, now, approved).compare();
  }

  private BriefChanges compare() {
    List<PassageChange> passages = passages();
    List<PassageChange> changed = passages.stream().filter(it -> !it.what().isEmpty()).toList();
    List<AddedItem> added = new Additions(then, now).inOrder();
    return new BriefChanges(
        brief.id(),
        recorded.snapshot(),
        now.snapshot(),
        new Summary(
            passages.size(),
            changed.size(),
            (int) changed.stream().filter(it -> it.what().contains(What.WITHDRAWN)).count(),
            brief.said().stream().mapToInt(it -> it.sentences().size()).sum(),
            count(passages, SentenceChange.What.REWORDED),
            count(passages, SentenceChange.What.GONE),
            added.size()),
        frame(),
        changed,
        added.subList(0, Math.min(added.size(), BriefChanges.MOST_ADDED)));
  }

  private static int count(List<PassageChange> passages, SentenceChange.What what) {
    return (int)
        passages.stream()
            .flatMap(it -> it.sentences().stream())
            .filter(it -> it.what() == what)
            .count();
  }

  private List<PassageChange> passages() {
    PassageComparison.Grounds grounds =
        new PassageComparison.Grounds(
            recorded.topics(),
            then,
            now,
            approved,
            Aged.since(recorded, approved, now.snapshot().date()));
    Map<String, Iterator<Recorded.Sentence>> sentences = new HashMap<>();
    List<PassageChange> passages = new ArrayList<>();
    for (Said said : brief.said()) {
      Iterator<Recorded.Sentence> own =
          sentences.computeIfAbsent(
              said.item().id(),
              id -> recorded.sentences().stream().filter(it -> it.item().equals(id)).iterator());
      passages.add(
          new PassageComparison(passages.size() + 1, said, printed(said, own), grounds).change());
    }
    return passages;
  }

  /// A passage's sentences are recorded in their order. Another version of the program may
  /// have cut them otherwise.
  private static List<Recorded.Sentence> printed(Said said, Iterator<Recorded.Sentence> own) {
    return said.sentences().stream()
        .map(
            _ ->
                own.hasNext()
                    ? own.next()
                    : new Recorded.Sentence(null, said.item().id(), List.of()))
        .toList();
  }

  private List<FrameChange> frame() {
    List<FrameChange> frame = new ArrayList<>();
    add(ItemKind.TEMPLATE, recorded.template(), now.templates(), frame);
    recorded.topics().forEach(it -> add(ItemKind.TOPIC, it, now.topics(), frame));
    recorded.pictures().stream()
        .filter(it -> it.item() != null)
        .map(it -> new ItemRef(it.item(), it.version()))
        .distinct()
        .forEach(it -> add(ItemKind.FIGURE, it, now.figures(), frame));
    return frame;
  }

  private static void add(
      ItemKind kind, ItemRef used, Map<String, ? extends Held<?>> held, List<FrameChange> frame) {
    Held<?> is = used == null ? null : held.get(used.id());
    if (used != null && (is == null || is.version() != used.version())) {
      frame.add(
          new FrameChange(
              kind.code(), used.id(), used.version(), is == null ? null : is.version()));
    }
  }
}
