package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.composer.request.Posture;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every selection, tried on dossiers made from seeds.
class SelectionPropertiesTest {

  private static final int DOSSIERS = 60;

  static Stream<Case> made() {
    return LongStream.range(0, DOSSIERS).mapToObj(RandomDossiers::of);
  }

  @ParameterizedTest
  @MethodSource("made")
  void aSelectionBreaksNothingOrTheRefusalSaysWhatWouldDo(Case made) {
    try {
      Selector selector = selector(made);
      int words = made.dossier().template().body().limits().words();
      Optional<Selection> selection = selector.within(words);
      if (selection.isPresent()) {
        assertThat(selector.breaches(selection.get(), words)).isEmpty();
      } else {
        throw selector.whyNot(words);
      }
    } catch (ConstraintsNotMet refused) {
      assertThat(refused.remedy()).isNotBlank();
      assertThat(refused.getMessage()).contains(refused.remedy());
    } catch (TemplateUnfillable refused) {
      assertThat(refused.found()).isLessThan(refused.needed());
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void wordsAndBalanceAreKeptAsTheyAreMeasured(Case made) {
    selection(made)
        .ifPresent(
            selection -> {
              assertThat(selection.words())
                  .isLessThanOrEqualTo(made.dossier().template().body().limits().words());
              boolean sided = selection.weightOf(Stance.PRO) + selection.weightOf(Stance.CON) > 0;
              if (made.request().postureOrDefault() == Posture.BALANCED && sided) {
                assertThat(selection.balance()).isGreaterThan(0.80 - 1e-4);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("made")
  void aRefusedLengthNamesOneThatIsEnough(Case made) {
    Selector selector;
    try {
      selector = selector(made);
    } catch (ConstraintsNotMet | TemplateUnfillable otherwiseRefused) {
      return;
    }
    selector
        .leanest()
        .ifPresent(
            leanest -> assertThat(selector.within(leanest.words())).as("just enough").isPresent());
  }

  @ParameterizedTest
  @MethodSource("made")
  void whatIsIrrelevantChangesNothing(Case made) {
    List<Held<Fragment>> more = new ArrayList<>(made.dossier().fragments());
    more.add(Fragments.claim("a-elsewhere").about("other").base(1).held());
    more.add(Fragments.claim("z-no-slot").kind(Fragment.Kind.RECOMMENDATION).base(1).held());
    List<Held<Fragment>> tolerated =
        takesRecommendations(made) ? more.subList(0, more.size() - 1) : more;

    assertThat(places(made.with(tolerated))).isEqualTo(places(made));
  }

  private static boolean takesRecommendations(Case made) {
    return made.dossier().template().body().slots().stream()
        .anyMatch(slot -> slot.kinds().contains(Fragment.Kind.RECOMMENDATION));
  }

  @ParameterizedTest
  @MethodSource("made")
  void theOrderOfTheLibraryDoesNotMatter(Case made) {
    List<Held<Fragment>> shuffled = new ArrayList<>(made.dossier().fragments());
    Collections.shuffle(shuffled, new Random(made.seed()));

    assertThat(places(made.with(shuffled))).isEqualTo(places(made));
  }

  @ParameterizedTest
  @MethodSource("made")
  void nothingLeftOutWouldHaveMadeItBetter(Case made) {
    selection(made)
        .ifPresent(
            selection ->
                assertThat(selection.leftOut())
                    .allMatch(it -> it.loss() == null || it.loss() >= 0)
                    .allMatch(it -> !it.reason().isBlank()));
  }

  /// Without the rules of balance, which make one passage's gain another's loss.
  @ParameterizedTest
  @MethodSource("made")
  void aStrongerRewriteOfAChosenPassageIsNotDropped(Case made) {
    Case advocate = arguing(made);
    Optional<Selection> before = selection(advocate);
    Optional<Chosen> any =
        before.stream()
            .flatMap(it -> it.chosen().stream())
            .filter(it -> it.candidate().fragment().relations().isEmpty())
            .findFirst();
    any.ifPresent(
        chosen -> {
          String id = chosen.candidate().id();
          assertThat(places(advocate.with(strengthened(advocate.dossier(), id))))
              .anyMatch(it -> it.startsWith(id + " "));
        });
  }

  private static Case arguing(Case made) {
    BriefRequest request = request(Posture.ADVOCATE_PRO, List.of());
    return new Case(made.seed(), request, made.dossier());
  }

  private static List<Held<Fragment>> strengthened(Dossier dossier, String id) {
    return dossier.fragments().stream()
        .map(it -> it.id().equals(id) ? it.with(stronger(it.body())) : it)
        .toList();
  }

  private static Fragment stronger(Fragment it) {
    return new Fragment(
        it.id(),
        it.lang(),
        it.tag(),
        it.body(),
        it.kind(),
        it.topics(),
        it.question(),
        it.stance(),
        it.alsoAnswers(),
        it.keyPoints(),
        it.relations(),
        it.citations(),
        Math.min(1, it.baseScore() + 0.2),
        it.confidence(),
        it.likelihood(),
        it.nature(),
        it.audiences(),
        it.jurisdictions(),
        it.validFrom(),
        it.validTo(),
        it.reviewBy(),
        it.tlp(),
        it.figure());
  }

  @Test
  void manyThreadsAndRunsGiveTheSameSelection() {
    Dossier dossier = SeedLibrary.dossier("security-guarantees", "options-memo");
    Case shipped = new Case(0, BriefRequest.on("security-guarantees", "options-memo"), dossier);

    List<List<String>> results =
        IntStream.range(0, 16).parallel().mapToObj(_ -> places(shipped)).distinct().toList();

    assertThat(results).hasSize(1);
  }

  @Test
  void anIncludedFragmentThatMayNotBeUsedIsRefusedByName() {
    Case made = RandomDossiers.of(3);
    List<Held<Fragment>> more = new ArrayList<>(made.dossier().fragments());
    more.add(Fragments.claim("elsewhere").about("other").held());
    BriefRequest request = request(null, List.of("elsewhere"));

    assertThatThrownBy(() -> selector(new Case(3, request, made.with(more).dossier())))
        .isInstanceOfSatisfying(
            ConstraintsNotMet.class,
            fault -> {
              assertThat(fault.constraint()).isEqualTo(Constraint.INCLUDE);
              assertThat(fault.subject()).isEqualTo("elsewhere");
            });
  }

  private static BriefRequest request(Posture posture, List<String> include) {
    return BriefRequestBuilder.builder().topic("topic").posture(posture).include(include).build();
  }

  private static Selector selector(Case made) {
    return Selector.of(made.request(), made.dossier(), made.weighed());
  }

  /// Nothing where the request is refused.
  private static Optional<Selection> selection(Case made) {
    try {
      return Optional.of(Selector.select(made.request(), made.dossier(), made.weighed()));
    } catch (ConstraintsNotMet | TemplateUnfillable refused) {
      return Optional.empty();
    }
  }

  private static List<String> places(Case made) {
    return selection(made).stream()
        .flatMap(it -> it.chosen().stream())
        .map(it -> it.candidate().id() + " " + it.slot() + " " + it.size())
        .toList();
  }
}
