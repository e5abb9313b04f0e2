package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief.Gap;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.selection.Selection;

/// Names what a brief owes its reader and does not have: required key points that nothing printed
/// covers, and slots that hold less than their template wants.
record GapFinder(Dossier dossier, Selection selection, Phrases phrases, String lang) {

  List<Gap> gaps(MeasureTaker measures) {
    List<Gap> gaps = new ArrayList<>();
    for (KeyPoint point : dossier.topic().body().keyPoints()) {
      if (point.required() && !measures.isUsed(point)) {
        String name = point.nameWithin(dossier.topic().id());
        boolean held =
            dossier.fragments().stream().anyMatch(it -> it.body().keyPoints().contains(name));
        gaps.add(new Gap(point.text().in(lang), phrases.get(held ? "gap.leftOut" : "gap.notHeld")));
      }
    }
    List<Slot> slots = dossier.template().body().slots();
    for (int i = 0; i < slots.size(); i++) {
      int filled =
          slots.get(i).role().takesFragments() ? selection.in(i).size() : selection.cases().size();
      if (filled < slots.get(i).min()) {
        gaps.add(new Gap(slots.get(i).heading().in(lang), phrases.get(why(slots.get(i), filled))));
      }
    }
    return gaps;
  }

  private String why(Slot slot, int filled) {
    if (filled > 0) {
      return "gap.thin";
    }
    return isHeld(slot) ? "gap.leftOut" : "gap.notHeld";
  }

  private boolean isHeld(Slot slot) {
    return slot.role().takesFragments()
        ? dossier.fragments().stream()
            .map(Held::body)
            .anyMatch(it -> slot.kinds().contains(it.kind()) && slot.stance().admits(it.stance()))
        : dossier.precedents().stream()
            .anyMatch(it -> it.body().bearingOn(dossier.topic().id()).isPresent());
  }
}
