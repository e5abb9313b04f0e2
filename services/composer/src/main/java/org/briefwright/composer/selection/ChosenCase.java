package org.briefwright.composer.selection;

import java.util.List;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.analogy.Distinction;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
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
    String reason) {

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
    String reason =
        (mostOnPoint ? "most on point for its side: shares " : "shares ")
            + comparison.shared().size()
            + " of "
            + comparison.comparable()
            + " factors with the case at hand";
    int words = wordsInRow(comparison) + (leads ? wordsInFinding(comparison) : 0);
    return new ChosenCase(slot, comparison, mostOnPoint, counterexamples, words, reason);
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
