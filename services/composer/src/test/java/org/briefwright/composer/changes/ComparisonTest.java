package org.briefwright.composer.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefwright.composer.Compositions;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.changes.PassageChange.What;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Edits;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.selection.Weighed;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Dossier THEN = SeedLibrary.dossier("deterrence", "options-memo");
  private static final ArchivedBrief BRIEF = Compositions.compose("deterrence", "options-memo");
  private static final Recorded RECORDED = Recorded.of(BRIEF.manifest());
  private static final String ITEM = RECORDED.fragments().getFirst().item();

  @Test
  void onTheSameLibraryNothingHasChanged() {
    BriefChanges changes = since(THEN);

    assertThat(changes.passages()).isEmpty();
    assertThat(changes.frame()).isEmpty();
    assertThat(changes.added()).isEmpty();
    assertThat(changes.summary().changedPassages()).isZero();
    assertThat(changes.summary().sentences()).isEqualTo(RECORDED.sentences().size());
  }

  @Test
  void aRewordedFragmentShowsItsSentencesWithTheWordsThatDiffer() {
    BriefChanges changes = since(Edits.reworded(THEN, ITEM));

    PassageChange passage = only(changes);
    assertThat(passage.item()).isEqualTo(ITEM);
    assertThat(passage.what()).containsExactly(What.SUPERSEDED, What.REWORDED);
    assertThat(passage.version()).isEqualTo(1);
    assertThat(passage.now()).isEqualTo(2);
    SentenceChange reworded =
        passage.sentences().stream()
            .filter(it -> it.what() == SentenceChange.What.REWORDED)
            .findFirst()
            .orElseThrow();
    assertThat(reworded.now()).isEqualTo("Again: " + reworded.before());
    assertThat(reworded.words().getFirst())
        .isEqualTo(new WordChange(WordChange.Op.ADDED, "Again: "));
    assertThat(reworded.page()).isPositive();
    assertThat(changes.summary().reworded()).isEqualTo(1);
  }

  @Test
  void aWithdrawnFragmentLosesEverySentence() {
    BriefChanges changes = since(Edits.without(THEN, ITEM));

    PassageChange passage =
        changes.passages().stream().filter(it -> it.item().equals(ITEM)).findFirst().orElseThrow();
    assertThat(passage.what()).contains(What.WITHDRAWN).doesNotContain(What.REWORDED);
    assertThat(passage.now()).isNull();
    assertThat(passage.sentences()).allMatch(it -> it.what() == SentenceChange.What.GONE);
    assertThat(changes.summary().withdrawnPassages()).isEqualTo(1);
  }

  @Test
  void anotherBaseScoreShowsInThatAndInStrengths() {
    BriefChanges changes = since(Edits.rescored(THEN, ITEM, 0.111));

    PassageChange passage =
        changes.passages().stream().filter(it -> it.item().equals(ITEM)).findFirst().orElseThrow();
    assertThat(passage.what()).contains(What.SUPERSEDED, What.BASE_SCORE, What.STRENGTH);
    assertThat(passage.what()).doesNotContain(What.REWORDED);
    assertThat(passage.baseScore().now()).isEqualTo(0.111);
    assertThat(passage.sentences()).allMatch(it -> it.what() == SentenceChange.What.SAME);
  }

  @Test
  void aRetractedSourceShowsAtEveryPassageThatCitesIt() {
    String source = RECORDED.sources().getFirst().id();
    long citing =
        Former.of(BRIEF.in(Format.JSON).bytes()).said().stream()
            .filter(
                said ->
                    RECORDED.sentences().stream()
                        .anyMatch(
                            it ->
                                it.item().equals(said.item().id())
                                    && it.citations().contains(source)))
            .count();

    BriefChanges changes = since(THEN, retracted(source));

    assertThat(citing).isPositive();
    assertThat(changes.passages()).hasSize((int) citing);
    assertThat(changes.passages())
        .allMatch(it -> it.what().equals(List.of(What.SOURCES)))
        .allMatch(it -> it.sources().getFirst().item().equals(source));
  }

  @Test
  void whatTheLibraryDidNotHoldThenIsListedWithItsKeyPoints() {
    String pointed =
        THEN.fragments().stream()
            .filter(it -> !it.body().keyPoints().isEmpty())
            .findFirst()
            .orElseThrow()
            .id();

    BriefChanges changes = since(Edits.withCopyOf(THEN, pointed, "a-newcomer"));

    assertThat(changes.added()).extracting(BriefChanges.AddedItem::item).contains("a-newcomer");
    assertThat(changes.added().getFirst().keyPoints()).isNotEmpty();
    assertThat(changes.summary().added()).isEqualTo(1);
  }

  @Test
  void whatSpeaksOnTheTopicNoMoreIsToldApartFromWhatWasWithdrawn() {
    BriefChanges changes =
        Comparison.of(
            Former.of(BRIEF.in(Format.JSON).bytes()),
            RECORDED,
            state(THEN),
            state(Edits.without(THEN, ITEM)),
            approved(THEN));

    PassageChange passage =
        changes.passages().stream().filter(it -> it.item().equals(ITEM)).findFirst().orElseThrow();
    assertThat(passage.what()).contains(What.OFF_TOPIC).doesNotContain(What.WITHDRAWN);
    assertThat(passage.sentences()).allMatch(it -> it.what() == SentenceChange.What.SAME);
  }

  @Test
  void aWithdrawnTopicAndTemplateAreNamed() {
    LibraryState empty = LibraryState.of(THEN.snapshot(), List.of(), List.of()).weighed(Map.of());

    BriefChanges changes =
        Comparison.of(
            Former.of(BRIEF.in(Format.JSON).bytes()),
            RECORDED,
            state(THEN),
            empty,
            new Approved(Map.of(), Map.of(), Map.of()));

    assertThat(changes.frame())
        .extracting(BriefChanges.FrameChange::kind)
        .contains("template", "topic");
    assertThat(changes.frame()).allMatch(it -> it.now() == null);
    assertThat(changes.summary().withdrawnPassages()).isEqualTo(changes.summary().passages());
    assertThat(changes.summary().gone()).isEqualTo(changes.summary().sentences());
  }

  private static PassageChange only(BriefChanges changes) {
    List<PassageChange> reworded =
        changes.passages().stream().filter(it -> it.what().contains(What.REWORDED)).toList();
    assertThat(reworded).hasSize(1);
    return reworded.getFirst();
  }

  private static BriefChanges since(Dossier now) {
    return since(now, approved(now));
  }

  private static BriefChanges since(Dossier now, Approved approved) {
    return Comparison.of(
        Former.of(BRIEF.in(Format.JSON).bytes()), RECORDED, state(THEN), state(now), approved);
  }

  private static LibraryState state(Dossier dossier) {
    LibraryState state =
        LibraryState.of(
            dossier.snapshot(),
            List.of(
                new TopicMaterial(
                    dossier.snapshot(),
                    dossier.topic(),
                    dossier.fragments(),
                    dossier.factorNames(),
                    dossier.precedents(),
                    dossier.sources(),
                    List.copyOf(dossier.figures().values()))),
            List.of(dossier.template()));
    return state.weighed(Weighed.of(dossier.fragments()).strengths().byId());
  }

  private static Approved approved(Dossier dossier) {
    return new Approved(byId(dossier.fragments()), byId(dossier.precedents()), dossier.sources());
  }

  private static Approved retracted(String source) {
    Map<String, Held<Source>> sources = new TreeMap<>(THEN.sources());
    Held<Source> held = sources.get(source);
    sources.put(
        source,
        held.with(
            new Source(
                source,
                held.body().csl(),
                held.body().level(),
                "retracted",
                held.body().verified())));
    return new Approved(byId(THEN.fragments()), byId(THEN.precedents()), sources);
  }

  private static <T> Map<String, Held<T>> byId(List<Held<T>> items) {
    return items.stream().collect(Collectors.toMap(Held::id, Function.identity()));
  }
}
