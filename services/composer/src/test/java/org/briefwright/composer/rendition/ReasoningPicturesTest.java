package org.briefwright.composer.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.brief.DebateClaims;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.Picture;
import org.junit.jupiter.api.Test;

/// Debates as charts for the typesetter.
class ReasoningPicturesTest {

  @Test
  void claimsThatCarryNoOtherAnswerTheQuestion() {
    ArgumentMap map =
        chart(
            Fragments.claim("claim"),
            Fragments.claim("against").stance(Stance.CON),
            Fragments.claim("attack").stance(Stance.CON).attacks("claim"),
            Fragments.claim("reason").supports("claim"),
            Fragments.claim("reply").kind(Fragment.Kind.REBUTTAL).attacks("attack"));

    assertThat(map.claims()).extracting(ArgumentMap.Claim::label).contains("Is it so?");
    assertThat(map.relations())
        .contains(
            new ArgumentMap.Relation("claim", "?", Bearing.SUPPORTS),
            new ArgumentMap.Relation("against", "?", Bearing.ATTACKS),
            new ArgumentMap.Relation("attack", "?", Bearing.ATTACKS),
            new ArgumentMap.Relation("attack", "claim", Bearing.ATTACKS),
            new ArgumentMap.Relation("reason", "claim", Bearing.SUPPORTS),
            new ArgumentMap.Relation("reply", "attack", Bearing.ATTACKS))
        .hasSize(6);
  }

  @Test
  void whatTakesNoSideIsNotDrawn() {
    ArgumentMap map =
        chart(Fragments.claim("claim"), Fragments.claim("neither").stance(Stance.NEUTRAL));

    assertThat(map.claims()).extracting(ArgumentMap.Claim::id).containsExactly("?", "claim");
  }

  @Test
  void ofTooManyArgumentsTheStrongestAreDrawnAndThePictureSaysSo() {
    List<Fragments.Builder> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(Fragments.claim("c" + i).base(i / 100.0));
    }
    Picture picture =
        DebatePicture.of(
            debate(many.toArray(Fragments.Builder[]::new)), "Topic", "Is it so?", Phrases.in("en"));

    assertThat(((ArgumentMap) picture.chart()).claims())
        .extracting(ArgumentMap.Claim::id)
        .hasSize(40)
        .contains("c59", "c21")
        .doesNotContain("c20");
    assertThat(picture.alternative()).contains("39 strongest of 60");
  }

  private static ArgumentMap chart(Fragments.Builder... fragments) {
    return DebatePicture.chart(DebateClaims.of(debate(fragments), ""), "Is it so?");
  }

  private static Debate debate(Fragments.Builder... fragments) {
    return Debate.on("topic", Stream.of(fragments).map(Fragments.Builder::fragment).toList());
  }
}
