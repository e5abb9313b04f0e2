package org.briefwright.composer.selection;

import java.util.List;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.analogy.Distinction;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;
import org.briefwright.language.Words;

/// A precedent in its slot.
///
/// @param mostOnPoint whether no case of its side that may be shown is more on point
/// @param counterexamples ids of the cases of the other side that are at least as on point, in the
///     whole library
/// @param words that its row prints
public record ChosenCase(
    int slot,
    Comparison comparison,
    boolean mostOnPoint,
    List<String> counterexamples,
    int words,
    Because because) {

  public ChosenCase {
    counterexamples = List.copyOf(counterexamples);
  }

  /// @param leads whether the brief says in words what it shares and what tells it apart
  static ChosenCase of(
      int slot,
      Comparison comparison,
      boolean mostOnPoint,
      boolean leads,
      List<String> counterexamples) {
    Because because =
        Because.of(
            mostOnPoint ? Cause.MOST_ON_POINT : Cause.SHARES_FACTORS,
            comparison.shared().size(),
            comparison.comparable());
    int words = wordsInRow(comparison) + (leads ? wordsInFinding(comparison) : 0);
    return new ChosenCase(slot, comparison, mostOnPoint, counterexamples, words, because);
  }

  private static int wordsInRow(Comparison comparison) {
    Precedent body = comparison.held().body();
    return Words.count(body.name())
        + Words.count(body.mechanism())
        + Words.count(comparison.bearing().point())
        + Words.count(body.analogyLimits().getFirst());
  }

  private static int wordsInFinding(Comparison comparison) {
    return comparison.distinctions().stream()
        .filter(Distinction::isReasoned)
        .limit(1)
        .mapToInt(each -> Words.count(each.then().reason()) + Words.count(each.now().reason()))
        .sum();
  }

  /// Why, in words for the analyst.
  public String reason() {
    return because.sentence();
  }

  public Held<Precedent> held() {
    return comparison.held();
  }

  /// What it says on the topic's question.
  public Precedent.Bearing bearing() {
    return comparison.bearing();
  }

  /// How many factors it has in common with the case at hand.
  public int shared() {
    return comparison.shared().size();
  }

  /// How many factors are known in both.
  public int comparable() {
    return comparison.comparable();
  }

  boolean speaksLike(ChosenCase other) {
    return bearing().stance() == other.bearing().stance();
  }
}
