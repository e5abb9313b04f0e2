package org.briefwright.composer.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Overflow;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Cause;
import org.briefwright.composer.request.Posture;

/// Poses the [Problem] of a request: sets aside what may not stand in this brief at all, and
/// puts numbers to the rest.
final class Posing {

  private final BriefRequest request;
  private final Dossier dossier;
  private final Weighed weighed;
  private final Bars bars;
  private final List<Slot> slots;
  private final List<Rejected> rejected = new ArrayList<>();

  private Posing(BriefRequest request, Dossier dossier, Weighed weighed, Bars bars) {
    this.request = request;
    this.dossier = dossier;
    this.weighed = weighed;
    this.bars = bars;
    this.slots = dossier.template().body().slots();
  }

  /// @param rejected what may not stand in the brief, whatever else does
  record Posed(Problem problem, List<Rejected> rejected) {}

  /// @param words the limit
  /// @throws TemplateUnfillable naming a slot for which the library holds too little
  /// @throws ConstraintsNotMet naming an included fragment that may not be used
  static Posed of(BriefRequest request, Dossier dossier, Weighed weighed, Bars bars, int words) {
    Posing posing = new Posing(request, dossier, weighed, bars);
    return new Posed(posing.pose(words), List.copyOf(posing.rejected));
  }

  private Problem pose(int words) {
    List<List<CaseGroup>> cases = cases();
    List<Candidate> candidates = candidates();
    boolean bothSides = takes(Stance.PRO) && takes(Stance.CON);
    boolean balanced = request.postureOrDefault() == Posture.BALANCED && bothSides;
    PlaceList places = PlaceList.of(candidates, slots, this::admits, bars);
    return new Problem(
        candidates,
        rules(candidates, cases),
        places.numbered(),
        TieFinder.find(candidates, weighed.similarities(), balanced),
        points(candidates),
        merits(candidates),
        included(candidates),
        cases,
        words,
        balanced,
        Problem.Prices.USUAL,
        Set.of());
  }

  private List<List<CaseGroup>> cases() {
    List<List<CaseGroup>> cases = new ArrayList<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      cases.add(
          slots.get(slot).role() == Role.PRECEDENTS
              ? List.copyOf(CaseSelector.select(request, dossier, slot, rejected))
              : List.of());
    }
    return List.copyOf(cases);
  }

  private List<Candidate> candidates() {
    Eligibility eligibility =
        new Eligibility(request, dossier.topic().id(), dossier.snapshot().date());
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : weighed.candidates()) {
      Optional<Because> reason =
          eligibility
              .refuse(candidate.fragment())
              .or(() -> bars.refuse(candidate))
              .or(() -> noSlot(candidate));
      if (reason.isEmpty()) {
        candidates.add(candidate);
      } else if (request.include().contains(candidate.id())) {
        throw new ConstraintsNotMet(
            Constraint.INCLUDE,
            candidate.id(),
            "'" + candidate.id() + "' is included and may not be used: " + reason.get().sentence(),
            "leave it out of include, or change what forbids it");
      } else {
        rejected.add(new Rejected(candidate.id(), reason.get()));
      }
    }
    candidates.sort(Comparator.comparing(Candidate::id));
    return List.copyOf(candidates);
  }

  private Optional<Because> noSlot(Candidate candidate) {
    return slots.stream().anyMatch(slot -> admits(slot, candidate))
        ? Optional.empty()
        : Optional.of(
            Because.of(
                Cause.NO_SLOT,
                candidate.fragment().kind().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private boolean admits(Slot slot, Candidate candidate) {
    return slot.role().takesFragments()
        && slot.kinds().contains(candidate.fragment().kind())
        && slot.stance().admits(candidate.fragment().stance())
        && (slot.role() != Role.QUESTIONS_AND_ANSWERS || answersSomething(candidate));
  }

  /// An answer that is kept ready needs a question, which may come from outside the brief.
  private boolean answersSomething(Candidate candidate) {
    return dossier.fragments().stream().anyMatch(it -> candidate.fragment().attacks(it.id()));
  }

  private boolean takes(Stance side) {
    return slots.stream()
        .filter(slot -> slot.role().takesFragments() && !slot.role().isOfCourses())
        .anyMatch(slot -> slot.stance().admits(side));
  }

  private List<SlotRule> rules(List<Candidate> candidates, List<List<CaseGroup>> cases) {
    Sides sides = Sides.of(request.postureOrDefault(), candidates);
    List<SlotRule> rules = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int held =
          cases.get(i).stream().mapToInt(CaseGroup::size).sum()
              + (int) candidates.stream().filter(candidate -> admits(slot, candidate)).count();
      if (slot.required() && held < slot.min()) {
        throw new TemplateUnfillable(dossier.template().id(), slot.role(), slot.min(), held);
      }
      rules.add(rule(slot, held, sides));
    }
    return List.copyOf(rules);
  }

  private static SlotRule rule(Slot slot, int held, Sides sides) {
    int wanted = Math.min(slot.min(), held);
    boolean must = slot.required() || slot.overflow() == Overflow.FAIL;
    return new SlotRule(
        slot.role(), must ? wanted : 0, wanted, sides.mostIn(slot), sides.turnsIn(slot));
  }

  private Points points(List<Candidate> candidates) {
    List<KeyPoint> all = dossier.topic().body().keyPoints();
    List<String> names = all.stream().map(it -> it.nameWithin(dossier.topic().id())).toList();
    int[][] of =
        candidates.stream()
            .map(
                candidate ->
                    IntStream.range(0, names.size())
                        .filter(it -> candidate.fragment().keyPoints().contains(names.get(it)))
                        .toArray())
            .toArray(int[][]::new);
    boolean[] required = new boolean[names.size()];
    for (int[] made : of) {
      for (int point : made) {
        required[point] = all.get(point).required();
      }
    }
    return new Points(names, required, of);
  }

  private Merits merits(List<Candidate> candidates) {
    String topic = dossier.topic().id();
    String audience = request.audienceOrDefault().code();
    LocalDate day = dossier.snapshot().date();
    return new Merits(
        longs(candidates, it -> Worth.relevance(it, topic)),
        longs(candidates, it -> Worth.audience(it, audience)),
        longs(candidates, it -> Worth.confidence(it.confidence())),
        longs(candidates, it -> Worth.freshness(it, day)));
  }

  private static long[] longs(List<Candidate> candidates, ToLongFunction<Fragment> worth) {
    return candidates.stream().map(Candidate::fragment).mapToLong(worth).toArray();
  }

  private boolean[] included(List<Candidate> candidates) {
    boolean[] included = new boolean[candidates.size()];
    for (int i = 0; i < included.length; i++) {
      included[i] = request.include().contains(candidates.get(i).id());
    }
    return included;
  }
}
