package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template.Role;

/// A bottom line takes four lines of print at the most, as the typesetter broke them. Where a brief
/// has several topics, each has its own.
public final class ShortBottomLine implements HouseRule {

  private static final int MOST_LINES = 4;

  @Override
  public List<Breach> breaches(Printed brief) {
    List<Breach> breaches = new ArrayList<>();
    for (Passage passage : brief.passagesIn(Role.BOTTOM_LINE)) {
      int lines = brief.measure().linesOf(passage.place());
      if (lines > MOST_LINES) {
        breaches.add(
            new Breach(
                Rule.SHORT_BOTTOM_LINE,
                passage.item().id(),
                true,
                "the bottom line takes " + lines + " lines",
                "a bottom line whose short body takes at most " + MOST_LINES + " lines"));
      }
    }
    return breaches;
  }
}
