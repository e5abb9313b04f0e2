package org.briefwright.composer.selection;

import java.util.List;
import org.briefwright.composer.argument.ArgumentGraph;
import org.briefwright.composer.argument.DfQuad;
import org.briefwright.composer.argument.Strengths;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;

/// A dossier's fragments, weighed: the same for every request on the topic, whatever its
/// template.
///
/// @param candidates in the order of their ids
public record Weighed(
    ArgumentGraph graph,
    Strengths strengths,
    List<Candidate> candidates,
    Similarities similarities) {

  public static Weighed of(List<Held<Fragment>> fragments) {
    ArgumentGraph graph = new ArgumentGraph(fragments.stream().map(Held::body).toList());
    Strengths strengths = DfQuad.weigh(graph);
    List<Candidate> candidates =
        fragments.stream().map(held -> Candidate.of(held, strengths.of(held.id()))).toList();
    return new Weighed(graph, strengths, candidates, Similarities.among(candidates));
  }
}
