package org.briefwright.composer.brief;

import java.util.List;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.FactorCoding;

/// A precedent's factors beside those of the case at hand.
///
/// @param values one for each factor of the comparison, in its order
public record FactorRow(ItemRef item, String name, List<FactorCoding.Value> values) {

  public FactorRow {
    values = List.copyOf(values);
  }
}
