package org.briefwright.composer.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.rendition.Aif.Link;
import org.briefwright.composer.rendition.Aif.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AifTest {

  @Test
  void aReasonIsAnInferenceBetweenTwoPiecesOfInformation() {
    Aif aif = aif(Fragments.claim("claim"), Fragments.claim("reason").supports("claim"));

    assertThat(aif.nodes()).extracting(Aif.Node::type).contains(Type.INFERENCE);
    assertThat(aif.edges())
        .containsExactly(
            new Link("reason", "RA:reason:claim"), new Link("RA:reason:claim", "claim"));
  }

  @Test
  void aRebuttalLeadsToWhatItDenies() {
    Aif aif = aif(Fragments.claim("claim"), con("other").attacks("claim"));

    assertThat(aif.edges()).contains(new Link("CA:other:claim", "claim"));
  }

  @Test
  void anAttackOnAGroundLeadsToTheInferenceFromIt() {
    Aif aif =
        aif(
            Fragments.claim("claim"),
            Fragments.claim("ground").kind(Fragment.Kind.EVIDENCE).supports("claim"),
            con("other").attacks("ground"));

    assertThat(aif.edges())
        .contains(new Link("CA:other:ground", "RA:ground:claim"))
        .doesNotContain(new Link("CA:other:ground", "ground"));
  }

  @Test
  void anUndercutOfAClaimLeadsToTheInferencesToIt() {
    Aif aif =
        aif(
            Fragments.claim("claim"),
            Fragments.claim("reason").supports("claim"),
            con("other").attacks("claim", Fragment.Relation.Manner.UNDERCUTS));

    assertThat(aif.edges()).contains(new Link("CA:other:claim", "RA:reason:claim"));
  }

  @Test
  void anUndercutOfReasoningThatHasNoNodeLeadsToItsTarget() {
    Aif aif =
        aif(
            Fragments.claim("claim"),
            con("other").attacks("claim", Fragment.Relation.Manner.UNDERCUTS));

    assertThat(aif.edges()).contains(new Link("CA:other:claim", "claim"));
  }

  @Test
  void aRephrasingHasANodeOfItsOwnKind() {
    Aif aif = aif(Fragments.claim("claim"), Fragments.claim("again").rephrases("claim"));

    assertThat(aif.nodes()).extracting(Aif.Node::nodeID).contains("MA:again:claim");
  }

  static Stream<String> topics() {
    return SeedLibrary.topics().stream().map(Topic::id);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void noEdgeOfARealTopicJoinsTwoPiecesOfInformationOrLeadsNowhere(String topic) {
    List<Held<Fragment>> fragments = SeedLibrary.dossier(topic, "at-a-glance").fragments();
    Debate debate = Debate.on(topic, fragments.stream().map(Held::body).toList());
    Aif aif = Aif.of(debate, versions(debate));
    Map<String, Type> types =
        aif.nodes().stream().collect(Collectors.toMap(Aif.Node::nodeID, Aif.Node::type));

    assertThat(aif.edges())
        .isNotEmpty()
        .allMatch(edge -> types.keySet().containsAll(Set.of(edge.from(), edge.to())))
        .noneMatch(
            edge ->
                types.get(edge.from()) == Type.INFORMATION
                    && types.get(edge.to()) == Type.INFORMATION);
  }

  private static Fragments.Builder con(String id) {
    return Fragments.claim(id).stance(Stance.CON);
  }

  private static Aif aif(Fragments.Builder... fragments) {
    Debate debate =
        Debate.on("topic", Stream.of(fragments).map(Fragments.Builder::fragment).toList());
    return Aif.of(debate, versions(debate));
  }

  private static Map<String, Integer> versions(Debate debate) {
    return debate.fragments().stream().collect(Collectors.toMap(Fragment::id, _ -> 1));
  }
}
