package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefwright.composer.analogy.CaseAtHand;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.FactorMatrix.Presence;

/// The case at hand and its precedents as a factor matrix for the typesetter: first the case at
/// hand, then the precedents in the order given.
public final class AnalogyPicture {

  private static final int MOST_FACTORS = 12;
  private static final int MOST_CASES = 29;

  private AnalogyPicture() {}

  /// Where the factors are too many for one picture, those known in the case at hand go first,
  /// since they alone can be shared; then the rest in its order.
  ///
  /// @param label what the case at hand is called
  /// @param name the name of a factor by its id
  /// @throws IllegalArgumentException when the case at hand is not coded
  public static FactorMatrix chart(
      CaseAtHand atHand, String label, List<Comparison> cases, UnaryOperator<String> name) {
    List<FactorCoding> columns =
        atHand.factors().stream()
            .sorted(Comparator.comparing(coding -> !coding.value().isKnown()))
            .limit(MOST_FACTORS)
            .toList();
    List<FactorMatrix.Case> rows = new ArrayList<>();
    rows.add(new FactorMatrix.Case(label, cells(columns, atHand.factors())));
    cases.stream()
        .limit(MOST_CASES)
        .forEach(
            each ->
                rows.add(
                    new FactorMatrix.Case(
                        each.held().body().name(), cells(columns, each.held().body().factors()))));
    return new FactorMatrix(columns.stream().map(it -> name.apply(it.id())).toList(), rows);
  }

  private static List<Presence> cells(List<FactorCoding> columns, List<FactorCoding> codings) {
    return columns.stream()
        .map(
            column ->
                codings.stream()
                    .filter(coding -> coding.id().equals(column.id()))
                    .map(coding -> presence(coding.value()))
                    .findFirst()
                    .orElse(Presence.UNKNOWN))
        .toList();
  }

  private static Presence presence(FactorCoding.Value value) {
    return switch (value) {
      case YES -> Presence.YES;
      case PARTLY -> Presence.PARTLY;
      case NO -> Presence.NO;
      case UNKNOWN -> Presence.UNKNOWN;
      case NOT_APPLICABLE -> Presence.NOT_APPLICABLE;
    };
  }
}
