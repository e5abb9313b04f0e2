package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.request.BriefRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of the selection for every topic and template that ship.
class LibrarySelectionTest {

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void everySlotKeepsItsBounds(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    for (Selection selection : steps(dossier)) {
      List<Slot> slots = dossier.template().body().slots();
      for (int i = 0; i < slots.size(); i++) {
        int filled =
            slots.get(i).role() == Role.PRECEDENTS
                ? selection.casesIn(i).size()
                : selection.in(i).size();
        int least = slots.get(i).required() ? slots.get(i).min() : 0;
        assertThat(filled).as("%s", slots.get(i).role()).isBetween(least, slots.get(i).max());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void bothSidesWeighAboutTheSame(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Selection fitting = withinWords(dossier);

    assertThat(fitting.balance()).isGreaterThanOrEqualTo(0.80);
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void everyRequiredPointIsMade(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Set<String> made = Appraisal.pointsOf(withinWords(dossier).chosen());

    assertThat(made).containsAll(required(dossier));
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void theStrongestArgumentOfEachSideIsArgued(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Weighed weighed = Weighed.of(dossier.fragments());
    Set<String> chosen =
        withinWords(dossier).chosen().stream()
            .map(it -> it.candidate().id())
            .collect(Collectors.toSet());

    for (Stance side : List.of(Stance.PRO, Stance.CON)) {
      String strongest =
          weighed.candidates().stream()
              .filter(it -> it.fragment().stance() == side)
              .filter(it -> it.fragment().kind().isArgued())
              .max(java.util.Comparator.comparingDouble(Candidate::strength))
              .orElseThrow()
              .id();
      assertThat(chosen).contains(strongest);
    }
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void everyFragmentIsEitherChosenOrRejectedWithAReason(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Selection selection = withinWords(dossier);

    Set<String> accounted =
        selection.leftOut().stream().map(Rejected::item).collect(Collectors.toSet());
    selection.chosen().forEach(it -> accounted.add(it.candidate().id()));
    assertThat(accounted).containsAll(dossier.fragments().stream().map(it -> it.id()).toList());
    assertThat(selection.leftOut()).allMatch(it -> !it.reason().isBlank());
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void everyStepOfShrinkingHasFewerWords(String topic, String template) {
    List<Selection> steps = steps(SeedLibrary.dossier(topic, template));

    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i).words()).isLessThan(steps.get(i - 1).words());
    }
  }

  @Test
  void whatTheRequestInsistsOnIsShortenedButNeverDropped() {
    Dossier dossier = SeedLibrary.dossier("deterrence", "options-memo");
    String dropped = steps(dossier).getLast().dropped().getFirst().candidate().id();

    Selection leanest = steps(dossier, including(dossier, dropped)).getLast();

    assertThat(leanest.chosen()).anyMatch(it -> it.candidate().id().equals(dropped));
  }

  private static BriefRequest including(Dossier dossier, String id) {
    return new BriefRequest(
        dossier.topic().id(),
        null,
        dossier.template().id(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(id),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static List<Selection> steps(Dossier dossier) {
    return steps(dossier, BriefRequest.on(dossier.topic().id(), dossier.template().id()));
  }

  private static List<Selection> steps(Dossier dossier, BriefRequest request) {
    Selection generous = Selector.select(request, dossier, Weighed.of(dossier.fragments()));
    return Shrinking.steps(
        generous,
        dossier.template().body(),
        new Insistence(required(dossier), Set.copyOf(request.include()), true));
  }

  private static Selection withinWords(Dossier dossier) {
    int words = dossier.template().body().limits().words();
    return steps(dossier).stream().filter(it -> it.words() <= words).findFirst().orElseThrow();
  }

  private static Set<String> required(Dossier dossier) {
    return dossier.topic().body().keyPoints().stream()
        .filter(KeyPoint::required)
        .map(point -> point.nameWithin(dossier.topic().id()))
        .collect(Collectors.toSet());
  }
}
