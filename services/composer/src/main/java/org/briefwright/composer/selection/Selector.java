package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.BriefRequest;

/// Fills a template's slots as generously as they allow, greedily by what each fragment adds
/// ([Appraisal]), the two sides in turn. What is too much for the page is taken back by
/// [Shrinking].
public final class Selector {

  private final BriefRequest request;
  private final Dossier dossier;
  private final Weighed weighed;
  private final Template template;
  private final Appraisal appraisal;
  private final Sides sides;
  private final List<Candidate> free = new ArrayList<>();
  private final List<Chosen> chosen = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private Selector(BriefRequest request, Dossier dossier, Weighed weighed) {
    this.request = request;
    this.dossier = dossier;
    this.weighed = weighed;
    this.template = dossier.template().body();
    this.appraisal =
        Appraisal.of(
            dossier.topic().body(),
            request.audienceOrDefault().code(),
            dossier.snapshot().date(),
            weighed.similarities());
    this.sides = Sides.of(request.postureOrDefault(), weighed.candidates());
  }

  /// @throws TemplateUnfillable naming the slot, when the library lacks what a required slot
  ///     needs
  public static Selection select(BriefRequest request, Dossier dossier, Weighed weighed) {
    return new Selector(request, dossier, weighed).select();
  }

  private Selection select() {
    sortOutIneligible();
    place(request.include());
    List<Integer> order = fillingOrder();
    order.forEach(slot -> fill(slot, slotAt(slot).min()));
    growInTurns(order);
    order.forEach(this::requireMinimum);
    List<ChosenCase> cases = new ArrayList<>();
    for (int slot = 0; slot < template.slots().size(); slot++) {
      if (slotAt(slot).role() == Role.PRECEDENTS) {
        cases.addAll(CaseSelector.select(request, dossier, slot, rejected));
      }
    }
    free.forEach(it -> rejected.add(new Rejected(it.id(), reasonForLeavingOut(it))));
    return Selection.of(chosen, cases, rejected);
  }

  private void sortOutIneligible() {
    Eligibility eligibility =
        new Eligibility(request, dossier.topic().id(), dossier.snapshot().date());
    for (Candidate candidate : weighed.candidates()) {
      Optional<String> reason = eligibility.refuse(candidate.fragment());
      reason.ifPresentOrElse(
          why -> rejected.add(new Rejected(candidate.id(), why)), () -> free.add(candidate));
    }
  }

  /// What the request insists on goes first, into the first slot that takes it.
  private void place(List<String> included) {
    for (String id : included) {
      free.stream()
          .filter(it -> it.id().equals(id))
          .findFirst()
          .ifPresent(candidate -> placeWhereAdmitted(candidate));
    }
  }

  private void placeWhereAdmitted(Candidate candidate) {
    for (int slot = 0; slot < template.slots().size(); slot++) {
      if (admits(slotAt(slot), candidate) && countIn(slot) < slotAt(slot).max()) {
        take(slot, candidate, slotAt(slot).bodySizes().getFirst(), "asked for by the request");
        return;
      }
    }
  }

  /// The arguments proper come before the judgements that sum up, so that the strongest
  /// arguments are argued and not only named.
  private List<Integer> fillingOrder() {
    return java.util.stream.IntStream.range(0, template.slots().size())
        .filter(slot -> slotAt(slot).role().takesFragments())
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer slot) -> precedence(slotAt(slot).role()))
                .thenComparingInt(slot -> slot))
        .toList();
  }

  private static int precedence(Role role) {
    return switch (role) {
      case BOTTOM_LINE -> 0;
      case ARGUMENTS_FOR, ARGUMENTS_AGAINST, CHALLENGE -> 1;
      case TALKING_POINTS, EVIDENCE_ASSESSMENT -> 2;
      case KEY_JUDGEMENTS, QUESTIONS_AND_ANSWERS -> 3;
      case RECOMMENDATION, STATUS_QUO, OPTIONS -> 4;
      case OUTLOOK -> 5;
      case DEFINITIONS, BACKGROUND -> 6;
      case PRECEDENTS, COMPARISON -> 7;
    };
  }

  private void growInTurns(List<Integer> order) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (int slot : order) {
        int most = sides.mostIn(slotAt(slot));
        if (countIn(slot) < most) {
          grew |= fill(slot, countIn(slot) + 1);
        }
      }
    }
  }

  private boolean fill(int slot, int upTo) {
    boolean filled = false;
    while (countIn(slot) < upTo) {
      Optional<Chosen> best = best(slot);
      if (best.isEmpty()) {
        break;
      }
      take(best.get());
      filled = true;
    }
    return filled;
  }

  private Optional<Chosen> best(int slot) {
    Slot wanted = slotAt(slot);
    List<Candidate> admitted = free.stream().filter(it -> admits(wanted, it)).toList();
    if (wanted.stance() == Template.SlotStance.BOTH) {
      Stance turn = sides.turnIn(chosen.stream().filter(it -> it.slot() == slot).toList());
      List<Candidate> ofTurn =
          admitted.stream().filter(it -> it.fragment().stance() == turn).toList();
      admitted = ofTurn.isEmpty() ? admitted : ofTurn;
    }
    BodySize size = wanted.bodySizes().getFirst();
    List<Candidate> sparing = admitted.stream().filter(it -> isSpared(it, slot)).toList();
    return (sparing.isEmpty() ? admitted : sparing)
        .stream()
            .filter(it -> appraisal.repeated(it, size, chosen).isEmpty())
            .map(
                it ->
                    new Chosen(
                        slot, wanted.role(), it, size, appraisal.of(it, size, chosen), reason(it)))
            .max(
                Comparator.comparingDouble((Chosen it) -> it.score().total())
                    .thenComparing(it -> it.candidate().id(), Comparator.reverseOrder()));
  }

  /// Whether every other required slot can still be filled to its minimum without this
  /// candidate.
  private boolean isSpared(Candidate candidate, int slot) {
    for (int other = 0; other < template.slots().size(); other++) {
      Slot needy = slotAt(other);
      int needed = other == slot || !needy.required() ? 0 : needy.min() - countIn(other);
      if (needed > 0 && admits(needy, candidate)) {
        long left = free.stream().filter(it -> it != candidate && admits(needy, it)).count();
        if (left < needed) {
          return false;
        }
      }
    }
    return true;
  }

  private String reason(Candidate candidate) {
    boolean bringsPoint =
        candidate.fragment().keyPoints().stream()
            .anyMatch(
                point ->
                    appraisal.requiredPoints().contains(point)
                        && !Appraisal.pointsOf(chosen).contains(point));
    if (bringsPoint) {
      return "brings a required key point";
    }
    return chosen.stream()
        .filter(it -> candidate.fragment().attacks(it.candidate().id()))
        .findFirst()
        .map(it -> "answers " + it.candidate().id())
        .orElse("strongest of those left for its place");
  }

  private boolean admits(Slot slot, Candidate candidate) {
    return slot.role().takesFragments()
        && slot.kinds().contains(candidate.fragment().kind())
        && slot.stance().admits(candidate.fragment().stance());
  }

  private void take(int slot, Candidate candidate, BodySize size, String reason) {
    Score score = appraisal.of(candidate, size, chosen);
    take(new Chosen(slot, slotAt(slot).role(), candidate, size, score, reason));
  }

  private void take(Chosen passage) {
    chosen.add(passage);
    free.remove(passage.candidate());
  }

  private void requireMinimum(int slot) {
    Slot wanted = slotAt(slot);
    if (wanted.required() && countIn(slot) < wanted.min()) {
      throw new TemplateUnfillable(template.id(), wanted.role(), wanted.min(), countIn(slot));
    }
  }

  private String reasonForLeavingOut(Candidate candidate) {
    for (int slot = 0; slot < template.slots().size(); slot++) {
      Slot wanted = slotAt(slot);
      if (admits(wanted, candidate)) {
        return appraisal
            .repeated(candidate, wanted.bodySizes().getFirst(), chosen)
            .map(other -> "says nearly the same as " + other.candidate().id())
            .orElse("its place is filled by what adds more");
      }
    }
    return "no slot of the template takes a "
        + candidate.fragment().kind().name().toLowerCase(java.util.Locale.ROOT)
        + " of its stance";
  }

  private int countIn(int slot) {
    return (int) chosen.stream().filter(it -> it.slot() == slot).count();
  }

  private Slot slotAt(int index) {
    return template.slots().get(index);
  }
}
