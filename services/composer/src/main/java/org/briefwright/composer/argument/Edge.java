package org.briefwright.composer.argument;

import java.util.Comparator;
import java.util.Optional;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Relation;
import org.briefwright.composer.dossier.Stance;

/// That one argument bears on another.
///
/// @param from id of the argument that speaks
/// @param to id of the argument spoken to
public record Edge(String from, String to, Bearing bearing) {

  static final Comparator<Edge> BY_IDS =
      Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::bearing);

  /// A relation of a fragment to another, as they speak on a topic.
  static Edge of(Fragment speaker, Relation relation, Fragment target, String topic) {
    Bearing bearing =
        switch (relation.type()) {
          case SUPPORTS -> Bearing.SUPPORTS;
          case REFINES -> Bearing.REFINES;
          case REPHRASES -> Bearing.REPHRASES;
          case ATTACKS -> attack(speaker, relation, target, topic);
        };
    return new Edge(speaker.id(), target.id(), bearing);
  }

  /// J. Pollock, "Defeasible Reasoning", Cognitive Science 11 (1987), tells rebutting defeaters,
  /// reasons for denying a conclusion, from undercutting ones, which attack its connection with
  /// the reason. Where the editors do not say which an attack is, it rebuts if it speaks for the
  /// opposite answer and its target is an answer itself; else it undercuts, since what it attacks
  /// can only be a step of the reasoning.
  private static Bearing attack(
      Fragment speaker, Relation relation, Fragment target, String topic) {
    return Optional.ofNullable(relation.manner())
        .map(
            manner ->
                switch (manner) {
                  case REBUTS -> Bearing.REBUTS;
                  case UNDERCUTS -> Bearing.UNDERCUTS;
                })
        .orElseGet(
            () ->
                !target.isGround() && areOpposed(speaker, target, topic)
                    ? Bearing.REBUTS
                    : Bearing.UNDERCUTS);
  }

  private static boolean areOpposed(Fragment one, Fragment other, String topic) {
    return one.speaksTo(topic)
        && other.speaksTo(topic)
        && one.stance() != Stance.NEUTRAL
        && one.stance().opposite() == other.stance();
  }
}
