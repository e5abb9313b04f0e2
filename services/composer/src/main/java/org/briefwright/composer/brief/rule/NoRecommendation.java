package org.briefwright.composer.brief.rule;

import java.util.List;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Rule;

/// A neutral kind of brief recommends nothing.
final class NoRecommendation implements HouseRule {

  @Override
  public List<Breach> breaches(Printed brief) {
    return brief.passages().stream()
        .filter(passage -> passage.kind() == Fragment.Kind.RECOMMENDATION)
        .map(
            passage ->
                new Breach(
                    Rule.NO_RECOMMENDATION,
                    passage.item().id(),
                    false,
                    "a passage recommends something",
                    "a template that may recommend, or a request that includes no recommendation"))
        .toList();
  }
}
