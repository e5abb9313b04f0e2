package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.argument.Bearing;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.argument.Edge;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.Stance;

/// What a map of a debate is drawn of: the arguments that take a side, and how they bear on the
/// question and on each other. Where they are too many for one picture, the strongest.
public final class DebateClaims {

  private static final int MOST_ARGUMENTS = 39;
  private static final int MOST_RELATIONS = 120;

  private final Debate debate;
  private final List<Fragment> shown;

  private DebateClaims(Debate debate) {
    this.debate = debate;
    this.shown =
        takingSides(debate).stream()
            .sorted(
                Comparator.comparingDouble((Fragment it) -> debate.strengths().of(it.id()))
                    .reversed()
                    .thenComparing(Fragment::id))
            .limit(MOST_ARGUMENTS)
            .sorted(Comparator.comparing(Fragment::stance).thenComparing(Fragment::id))
            .toList();
  }

  /// @param after the place of what the picture follows
  public static Illustration.Claims of(Debate debate, String after) {
    DebateClaims claims = new DebateClaims(debate);
    return new Illustration.Claims(
        "argument-map",
        after,
        claims.shown.stream()
            .map(it -> new Illustration.Claim(it.id(), it.tag(), it.stance()))
            .toList(),
        claims.bearings());
  }

  /// The arguments of a debate that answer its question one way or the other.
  public static List<Fragment> takingSides(Debate debate) {
    return debate.fragments().stream()
        .filter(fragment -> fragment.stance() != Stance.NEUTRAL)
        .filter(fragment -> fragment.kind().isArgued())
        .toList();
  }

  /// What carries no other argument in the picture answers the question: a claim that attacks
  /// another answers it too, evidence and rebuttals only where they bear on nothing else. Where
  /// relations are too many, those of the stronger arguments are drawn.
  private List<Illustration.Bearing> bearings() {
    List<Edge> edges = edges();
    List<Illustration.Bearing> bearings = new ArrayList<>();
    for (Fragment each : shown) {
      boolean bearsOnOthers =
          edges.stream()
              .filter(edge -> edge.from().equals(each.id()))
              .anyMatch(edge -> each.kind() != Kind.CLAIM || !edge.bearing().isAttack());
      if (!bearsOnOthers) {
        bearings.add(new Illustration.Bearing(each.id(), null, each.stance() == Stance.PRO));
      }
    }
    edges.stream()
        .sorted(
            Comparator.comparingDouble((Edge edge) -> debate.strengths().of(edge.from()))
                .reversed()
                .thenComparing(Edge::from)
                .thenComparing(Edge::to))
        .limit(MOST_RELATIONS - bearings.size())
        .map(edge -> new Illustration.Bearing(edge.from(), edge.to(), !edge.bearing().isAttack()))
        .forEach(bearings::add);
    return bearings;
  }

  private List<Edge> edges() {
    Set<String> ids = shown.stream().map(Fragment::id).collect(Collectors.toSet());
    return debate.edges().stream()
        .filter(edge -> edge.bearing() != Bearing.REPHRASES)
        .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
        .toList();
  }
}
