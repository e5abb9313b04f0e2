package org.briefwright.composer.analogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;

/// A precedent beside the case at hand. A factor is shared where both have the same known value.
///
/// @param bearing what it says on the topic's question
/// @param shared ids of the factors that both have alike, in the order of the case at hand
/// @param distinctions what tells them apart, furthest first, then in the order of the case at hand
public record Comparison(
    Held<Precedent> held,
    Precedent.Bearing bearing,
    List<String> shared,
    List<Distinction> distinctions) {

  public Comparison {
    shared = List.copyOf(shared);
    distinctions = List.copyOf(distinctions);
  }

  /// @throws IllegalArgumentException when the precedent says nothing on the topic
  public static Comparison of(CaseAtHand atHand, Held<Precedent> held) {
    Precedent.Bearing bearing =
        held.body()
            .bearingOn(atHand.topic())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + held.id() + "' says nothing on '" + atHand.topic() + "'"));
    Map<String, FactorCoding> then =
        held.body().factors().stream()
            .collect(Collectors.toUnmodifiableMap(FactorCoding::id, coding -> coding));
    List<String> shared = new ArrayList<>();
    List<Distinction> distinctions = new ArrayList<>();
    for (FactorCoding now : atHand.factors()) {
      FactorCoding past = then.get(now.id());
      if (past == null || !past.value().isKnown()) {
        continue;
      }
      if (past.value() == now.value()) {
        shared.add(now.id());
      } else {
        distinctions.add(new Distinction(past, now));
      }
    }
    distinctions.sort(Comparator.comparing(Distinction::degree));
    return new Comparison(held, bearing, shared, distinctions);
  }

  public String id() {
    return held.id();
  }

  public Stance stance() {
    return bearing.stance();
  }

  /// How many factors are known in both cases.
  public int comparable() {
    return shared.size() + differing().size();
  }

  /// What is known in both and is not alike.
  public List<Distinction> differing() {
    return distinctions.stream().filter(each -> each.degree() != Distinction.Degree.OPEN).toList();
  }

  /// Whether it shares everything with the case at hand that the other shares, and more.
  public boolean isMoreOnPointThan(Comparison other) {
    return shared.size() > other.shared.size() && isAtLeastAsOnPointAs(other);
  }

  /// Whether it shares everything with the case at hand that the other shares.
  public boolean isAtLeastAsOnPointAs(Comparison other) {
    return Set.copyOf(shared).containsAll(other.shared);
  }
}
