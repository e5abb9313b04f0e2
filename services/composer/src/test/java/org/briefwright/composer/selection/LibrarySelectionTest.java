package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.request.BriefRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of the selection for every topic and template that ship.
class LibrarySelectionTest {

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void everySlotKeepsItsBounds(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Selection selection = select(dossier);

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

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplatesWithCases")
  void aSlotHasNoCasesOrAsManyAsItsTemplateAsksFor(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    int slot = slotOfCases(dossier);

    int shown = select(dossier).casesIn(slot).size();

    assertThat(shown == 0 || shown >= dossier.template().body().slots().get(slot).min()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplatesWithCases")
  void bothSidesHaveAsManyCases(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    List<Stance> sides =
        select(dossier).casesIn(slotOfCases(dossier)).stream()
            .map(it -> it.bearing().stance())
            .toList();

    assertThat(Collections.frequency(sides, Stance.PRO))
        .isEqualTo(Collections.frequency(sides, Stance.CON));
  }

  private static int slotOfCases(Dossier dossier) {
    return dossier.template().body().slots().stream()
        .map(Slot::role)
        .toList()
        .indexOf(Role.PRECEDENTS);
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void bothSidesWeighAboutTheSame(String topic, String template) {
    assertThat(select(SeedLibrary.dossier(topic, template)).balance()).isGreaterThanOrEqualTo(0.80);
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void everyRequiredPointIsMade(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Set<String> made =
        select(dossier).chosen().stream()
            .flatMap(it -> it.candidate().fragment().keyPoints().stream())
            .collect(Collectors.toSet());

    assertThat(made).containsAll(required(dossier));
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void noClaimStandsWithoutItsStrongestCounterargument(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    List<Candidate> argued = argued(dossier);
    Set<String> chosen = idsIn(select(dossier));

    for (Candidate claim : argued) {
      if (chosen.contains(claim.id()) && claim.fragment().kind() == Kind.CLAIM) {
        argued.stream()
            .filter(it -> it.fragment().attacks(claim.id()))
            .max(
                Comparator.comparingDouble(Candidate::strength)
                    .thenComparing(Candidate::id, Comparator.reverseOrder()))
            .ifPresent(it -> assertThat(chosen).as(claim.id()).contains(it.id()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void everyFragmentIsEitherChosenOrRejectedWithAReason(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Selection selection = select(dossier);

    Set<String> accounted =
        selection.leftOut().stream().map(Rejected::item).collect(Collectors.toSet());
    accounted.addAll(idsIn(selection));
    assertThat(accounted).containsAll(dossier.fragments().stream().map(it -> it.id()).toList());
    assertThat(selection.leftOut()).allMatch(it -> !it.reason().isBlank());
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplates")
  void theLeanestSelectionIsShorterAndKeepsTheConstraintsToo(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    Selector selector = selector(dossier);

    Selection leanest = selector.leanest().orElseThrow();

    assertThat(selector.breaches(leanest, leanest.words()))
        .allMatch(breach -> givesWay(breach.constraint(), dossier));
    assertThat(leanest.words()).isLessThan(select(dossier).words());
  }

  /// Where the sides have no slots of their own, fairness gives way to what there is.
  private static boolean givesWay(Constraint constraint, Dossier dossier) {
    return !dossier.template().body().arguesBothSides()
        && Set.of(Constraint.BALANCE, Constraint.COUNTERARGUMENT, Constraint.REQUIRED_POINT)
            .contains(constraint);
  }

  private static Set<String> idsIn(Selection selection) {
    return selection.chosen().stream().map(it -> it.candidate().id()).collect(Collectors.toSet());
  }

  private static List<Candidate> argued(Dossier dossier) {
    return Weighed.of(dossier.fragments()).candidates().stream()
        .filter(it -> it.fragment().kind().isArgued())
        .filter(it -> it.fragment().stance() != Stance.NEUTRAL)
        .filter(it -> it.fragment().speaksTo(dossier.topic().id()))
        .toList();
  }

  private static Selector selector(Dossier dossier) {
    return Selector.of(request(dossier), dossier, Weighed.of(dossier.fragments()));
  }

  private static Selection select(Dossier dossier) {
    return Selector.select(request(dossier), dossier, Weighed.of(dossier.fragments()));
  }

  private static BriefRequest request(Dossier dossier) {
    return BriefRequest.on(dossier.topic().id(), dossier.template().id());
  }

  private static Set<String> required(Dossier dossier) {
    return dossier.topic().body().keyPoints().stream()
        .filter(KeyPoint::required)
        .map(point -> point.nameWithin(dossier.topic().id()))
        .collect(Collectors.toSet());
  }
}
