package org.briefwright.composer.analogy;

import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Topic;

/// The case that a topic's question is about, as its editors have coded it.
///
/// @param topic the topic's id
/// @param factors in the editors' order
public record CaseAtHand(String topic, List<FactorCoding> factors) {

  public CaseAtHand {
    factors = List.copyOf(factors);
  }

  public static CaseAtHand of(Topic topic) {
    return new CaseAtHand(topic.id(), topic.factors());
  }

  /// How a factor is coded, if it is.
  public Optional<FactorCoding> coding(String factor) {
    return factors.stream().filter(coding -> coding.id().equals(factor)).findFirst();
  }

  /// The factors whose value is known, which alone can be shared.
  public List<FactorCoding> known() {
    return factors.stream().filter(coding -> coding.value().isKnown()).toList();
  }
}
