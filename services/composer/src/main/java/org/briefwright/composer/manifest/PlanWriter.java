package org.briefwright.composer.manifest;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Measures;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.manifest.BriefPlan.Kept;
import org.briefwright.composer.manifest.BriefPlan.PlannedCase;
import org.briefwright.composer.manifest.BriefPlan.PlannedItem;
import org.briefwright.composer.manifest.BriefPlan.PlannedSlot;
import org.briefwright.composer.request.Posture;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.ChosenCase;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.Selection;

/// Writes down what a brief would hold.
///
/// @param slots of the template
public record PlanWriter(
    Brief brief, List<Slot> slots, Selection selection, Manifest.Optimised optimised) {

  private static final double LEAST_BALANCE = 0.80;
  private static final double MOST_REDUNDANCY = 0.20;

  public BriefPlan write(Manifest.LengthFit length) {
    List<PlannedSlot> planned = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      planned.add(slot(i));
    }
    return new BriefPlan(
        brief.topic(),
        brief.template(),
        brief.posture(),
        brief.snapshot(),
        optimised.objective(),
        planned,
        kept(length),
        selection.leftOut(),
        brief.measures(),
        brief.gaps());
  }

  private PlannedSlot slot(int index) {
    Slot slot = slots.get(index);
    return new PlannedSlot(
        slot.role().code(),
        slot.heading().in(brief.lang()),
        slot.required(),
        slot.min(),
        slot.max(),
        selection.in(index).stream().map(PlanWriter::item).toList(),
        selection.casesIn(index).stream().map(PlanWriter::row).toList());
  }

  private static PlannedItem item(Chosen it) {
    return new PlannedItem(
        it.candidate().id(),
        it.candidate().held().version(),
        it.candidate().fragment().tag(),
        it.size(),
        it.words(),
        it.score(),
        it.serves(),
        it.reason(),
        it.because());
  }

  private static PlannedCase row(ChosenCase it) {
    return new PlannedCase(
        it.held().id(),
        it.held().version(),
        it.held().body().name(),
        it.words(),
        it.reason(),
        it.because());
  }

  private List<Kept> kept(Manifest.LengthFit length) {
    Measures measures = brief.measures();
    List<Kept> kept = new ArrayList<>();
    kept.add(new Kept(Constraint.WORDS, optimised.words(), (double) measures.words()));
    kept.add(new Kept(Constraint.PAGES, length.limit(), (double) length.pages()));
    if (brief.posture() == Posture.BALANCED) {
      kept.add(new Kept(Constraint.BALANCE, LEAST_BALANCE, measures.balance()));
    }
    kept.add(new Kept(Constraint.REDUNDANCY, MOST_REDUNDANCY, measures.redundancy()));
    kept.add(
        new Kept(
            Constraint.REQUIRED_POINT,
            measures.requiredPoints(),
            (double) measures.requiredPointsUsed()));
    return kept;
  }
}
