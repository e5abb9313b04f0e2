package org.briefwright.composer.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.argument.Bearing;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.argument.Edge;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A debate in the terms of the Argument Interchange Format (C. Chesñevar and others, "Towards an
/// Argument Interchange Format", The Knowledge Engineering Review 21, 2006): information nodes,
/// and between them nodes that apply a scheme of inference, conflict or rephrasing. No edge joins
/// two information nodes.
public record Aif(List<Node> nodes, List<Link> edges) {

  /// What a node is: information, or the application of a scheme.
  @Schema(name = "AifNodeType")
  public enum Type {
    /// What an argument says.
    @JsonProperty("I")
    INFORMATION,
    /// That one thing is a reason for another.
    @JsonProperty("RA")
    INFERENCE,
    /// That one thing tells against another, or against an inference.
    @JsonProperty("CA")
    CONFLICT,
    /// That one thing says another in other words.
    @JsonProperty("MA")
    REPHRASE
  }

  /// One node.
  ///
  /// @param nodeID the fragment's id for information; else made of those it joins
  /// @param text the fragment's claim; null for a scheme
  /// @param scheme how it bears; null for information
  /// @param version of the fragment, likewise what follows; null for a scheme
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AifNode")
  public record Node(
      String nodeID,
      Type type,
      String text,
      Bearing scheme,
      Integer version,
      Fragment.Kind kind,
      Stance stance,
      Double base,
      Double strength,
      String lang) {}

  /// One edge, along the direction of the reasoning.
  @Schema(name = "AifEdge")
  public record Link(@JsonProperty("fromID") String from, @JsonProperty("toID") String to) {}

  public Aif {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /// @param versions by fragment id
  public static Aif of(Debate debate, Map<String, Integer> versions) {
    return new Writing(debate).of(versions);
  }

  /// Collects nodes and edges.
  private static final class Writing {

    private final Debate debate;
    private final Map<String, Node> schemes = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    Writing(Debate debate) {
      this.debate = debate;
    }

    Aif of(Map<String, Integer> versions) {
      List<Node> nodes = new ArrayList<>();
      debate.fragments().stream()
          .map(fragment -> information(fragment, versions.get(fragment.id())))
          .forEach(nodes::add);
      debate.edges().forEach(this::add);
      nodes.addAll(schemes.values());
      return new Aif(nodes, links);
    }

    private void add(Edge edge) {
      String id = id(edge);
      schemes.put(id, scheme(id, edge.bearing()));
      links.add(new Link(edge.from(), id));
      List<String> targets =
          edge.bearing() == Bearing.UNDERCUTS ? undercut(edge.to()) : List.of(edge.to());
      targets.forEach(target -> links.add(new Link(id, target)));
    }

    /// The inferences that an undercut attacks: those from its target, where that is there to
    /// carry others, else those to it. Where the reasoning has no node, since it stands within
    /// the fragment's text, the target itself.
    private List<String> undercut(String target) {
      boolean ground = debate.fragment(target).isGround();
      List<String> inferences =
          debate.edges().stream()
              .filter(edge -> type(edge.bearing()) == Type.INFERENCE)
              .filter(edge -> (ground ? edge.from() : edge.to()).equals(target))
              .map(Writing::id)
              .toList();
      return inferences.isEmpty() ? List.of(target) : inferences;
    }

    private Node information(Fragment fragment, Integer version) {
      return new Node(
          fragment.id(),
          Type.INFORMATION,
          fragment.tag(),
          null,
          version,
          fragment.kind(),
          fragment.stance(),
          fragment.baseScore(),
          debate.strengths().of(fragment.id()),
          fragment.lang());
    }

    private static Node scheme(String id, Bearing bearing) {
      return new Node(id, type(bearing), null, bearing, null, null, null, null, null, null);
    }

    private static String id(Edge edge) {
      String code =
          switch (type(edge.bearing())) {
            case INFORMATION -> "I";
            case INFERENCE -> "RA";
            case CONFLICT -> "CA";
            case REPHRASE -> "MA";
          };
      return code + ":" + edge.from() + ":" + edge.to();
    }

    private static Type type(Bearing bearing) {
      return switch (bearing) {
        case SUPPORTS, REFINES -> Type.INFERENCE;
        case REBUTS, UNDERCUTS -> Type.CONFLICT;
        case REPHRASES -> Type.REPHRASE;
      };
    }
  }
}
