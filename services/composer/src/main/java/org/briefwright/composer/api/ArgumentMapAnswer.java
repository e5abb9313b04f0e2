package org.briefwright.composer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.composer.argument.Bearing;
import org.briefwright.composer.argument.Contest;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.argument.Edge;
import org.briefwright.composer.argument.Structure;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.rendition.Aif;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The arguments on a topic: as a graph in the terms of the Argument Interchange Format, and what
/// weighing them gave.
///
/// @param semantics by which the strengths were computed
/// @param settled whether they stopped moving; false only for cycles that keep swinging
/// @param omitted how many arguments on the topic are not shown
/// @param nodes information nodes first, then schemes, each in the order of their ids
/// @param contests the strongest attack on each argument that is attacked, and the best reply
/// @param structure what hangs together, what stands alone, and what runs in a circle
@Schema(name = "ArgumentMap", description = "The arguments on a topic, in the terms of AIF.")
public record ArgumentMapAnswer(
    ItemRef topic,
    String label,
    String question,
    String lang,
    LibrarySnapshot snapshot,
    @Schema(examples = "DF-QuAD") String semantics,
    boolean settled,
    int omitted,
    List<Aif.Node> nodes,
    List<Aif.Link> edges,
    List<ContestView> contests,
    Structure structure) {

  /// The strongest attack on an argument.
  ///
  /// @param taken by how much the argument would be stronger without it
  /// @param reply null where nobody answers
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Contest")
  public record ContestView(String target, Attack attack, double taken, Attack reply) {}

  /// An attack by an argument.
  @Schema(name = "Attack")
  public record Attack(String by, Bearing bearing, double strength) {}

  /// All arguments on the topic up to a marking.
  public static ArgumentMapAnswer whole(TopicMaterial material, String lang, Tlp ceiling) {
    String topic = material.topic().id();
    Debate whole = Debate.on(topic, material.fragments().stream().map(Held::body).toList());
    Debate shown =
        whole.among(
            whole.fragments().stream()
                .filter(each -> each.topics().contains(topic))
                .filter(each -> each.tlp().compareTo(ceiling) <= 0)
                .map(Fragment::id)
                .collect(Collectors.toUnmodifiableSet()));
    return of(material, lang, shown, 0);
  }

  static ArgumentMapAnswer of(TopicMaterial material, String lang, Debate shown, int omitted) {
    Map<String, Integer> versions =
        material.fragments().stream().collect(Collectors.toMap(Held::id, Held::version));
    Aif aif = Aif.of(shown, versions);
    return new ArgumentMapAnswer(
        new ItemRef(material.topic().id(), material.topic().version()),
        material.topic().body().prefLabel().in(lang),
        material.topic().body().question().in(lang),
        lang,
        material.snapshot(),
        "DF-QuAD",
        shown.strengths().settled(),
        omitted,
        aif.nodes(),
        aif.edges(),
        shown.contests().stream().map(contest -> view(contest, shown)).toList(),
        shown.structure());
  }

  private static ContestView view(Contest contest, Debate debate) {
    return new ContestView(
        contest.target(),
        attack(contest.attack(), debate),
        contest.taken(),
        contest.reply().map(reply -> attack(reply, debate)).orElse(null));
  }

  private static Attack attack(Edge edge, Debate debate) {
    return new Attack(edge.from(), edge.bearing(), debate.strengths().of(edge.from()));
  }
}
