package org.briefwright.composer.changes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.brief.Former.Said;
import org.briefwright.composer.changes.PassageChange.What;
import org.briefwright.composer.changes.Wording.Printed;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.verification.ChangedItem;
import org.briefwright.composer.verification.ChangedItem.Change;

/// Compares one passage of a brief with its item as it is now.
final class PassageComparison {

  private final int number;
  private final Said said;
  private final List<Recorded.Sentence> records;
  private final List<Printed> printed;
  private final Grounds grounds;
  private final Set<What> what = EnumSet.noneOf(What.class);
  private final List<String> detail = new ArrayList<>();

  /// What a passage is compared with.
  ///
  /// @param topics of the brief
  /// @param aged all that changed of what the brief rests on
  record Grounds(
      List<ItemRef> topics,
      LibraryState then,
      LibraryState now,
      Approved approved,
      List<ChangedItem> aged) {}

  /// @param records the manifest's, one for each sentence
  PassageComparison(int number, Said said, List<Recorded.Sentence> records, Grounds grounds) {
    this.number = number;
    this.said = said;
    this.records = records;
    this.grounds = grounds;
    this.printed = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      printed.add(new Printed(records.get(i).page(), said.sentences().get(i)));
    }
  }

  PassageChange change() {
    String id = said.item().id();
    Held<?> held =
        said.isPrecedent()
            ? grounds.approved().precedents().get(id)
            : grounds.approved().fragments().get(id);
    noteAged();
    List<SentenceChange> sentences =
        held == null ? Wording.gone(printed) : Wording.compare(printed, wording());
    if (held != null && sentences.stream().anyMatch(it -> it.what() != SentenceChange.What.SAME)) {
      what.add(What.REWORDED);
    }
    List<ChangedItem> sources = sources();
    note(What.SOURCES, !sources.isEmpty());
    Step baseScore = baseScore();
    note(What.BASE_SCORE, baseScore != null);
    Step strength = Step.between(grounds.then().strengths(), grounds.now().strengths(), id);
    note(What.STRENGTH, strength != null);
    return new PassageChange(
        number,
        said.section(),
        kind().code(),
        id,
        said.item().version(),
        held == null ? null : held.version(),
        List.copyOf(what),
        detail,
        sentences,
        baseScore,
        strength,
        sources);
  }

  private ItemKind kind() {
    return said.isPrecedent() ? ItemKind.PRECEDENT : ItemKind.FRAGMENT;
  }

  private void note(What fact, boolean isSo) {
    if (isSo) {
      what.add(fact);
    }
  }

  private void noteAged() {
    ChangedItem.Kind kind =
        said.isPrecedent() ? ChangedItem.Kind.PRECEDENT : ChangedItem.Kind.FRAGMENT;
    for (ChangedItem it : grounds.aged()) {
      if (it.kind() == kind && it.item().equals(said.item().id())) {
        what.add(whatOf(it.change()));
        if (it.change() == Change.STALE) {
          detail.add(it.detail());
        }
      }
    }
  }

  private static What whatOf(Change change) {
    return switch (change) {
      case SUPERSEDED -> What.SUPERSEDED;
      case WITHDRAWN, RETRACTED -> What.WITHDRAWN;
      case STALE -> What.STALE;
    };
  }

  private List<ChangedItem> sources() {
    Set<String> cited = new TreeSet<>();
    records.forEach(it -> cited.addAll(it.citations()));
    return grounds.aged().stream()
        .filter(it -> it.kind() == ChangedItem.Kind.SOURCE && cited.contains(it.item()))
        .toList();
  }

  /// The sentences that would be printed now, in the same length. What speaks on the topics
  /// no more has no wording there, and is not compared.
  private List<String> wording() {
    Optional<List<String>> wording =
        said.isPrecedent()
            ? Optional.ofNullable(grounds.now().precedents().get(said.item().id()))
                .map(it -> ofCase(it.body()))
            : Optional.ofNullable(grounds.now().fragments().get(said.item().id()))
                .map(it -> ofFragment(it.body()));
    note(What.OFF_TOPIC, wording.isEmpty());
    return wording.orElse(said.sentences());
  }

  private List<String> ofFragment(Fragment fragment) {
    return Former.sentences(said.hasTag() ? fragment.tag() : null, fragment.body().of(said.size()));
  }

  /// As on the first of the brief's topics that it bears on.
  private List<String> ofCase(Precedent precedent) {
    String like =
        grounds.topics().stream()
            .flatMap(topic -> precedent.bearingOn(topic.id()).stream())
            .findFirst()
            .map(Precedent.Bearing::point)
            .orElse(said.sentences().get(1));
    return List.of(precedent.mechanism(), like, precedent.analogyLimits().getFirst());
  }

  private Step baseScore() {
    Held<Fragment> was = grounds.then().fragments().get(said.item().id());
    Held<Fragment> is = grounds.now().fragments().get(said.item().id());
    return was == null || is == null
        ? null
        : Step.between(was.body().baseScore(), is.body().baseScore());
  }
}
