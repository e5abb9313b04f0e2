package org.briefwright.composer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicDossierTest {

  private static final String TOPIC = "topic";

  @Test
  void aFragmentSpeaksWithTheStanceThatAnswersTheTopicsQuestion() {
    Held<Fragment> own = Fragments.claim("own").stance(Stance.PRO).held();
    Held<Fragment> shared =
        Fragments.claim("shared").answering("other").alsoAnswering(TOPIC, Stance.CON).held();
    Held<Fragment> elsewhere = Fragments.claim("elsewhere").answering("other").held();

    List<Held<Fragment>> read = dossier(List.of(own, shared, elsewhere), List.of()).fragments();

    assertThat(read)
        .extracting(held -> held.body().stance())
        .containsExactly(Stance.PRO, Stance.CON, Stance.NEUTRAL);
    assertThat(read)
        .extracting(held -> held.body().speaksTo(TOPIC))
        .containsExactly(true, true, false);
  }

  @Test
  void aTranslationTakesTheOriginalsPlaceInItsLanguageOnly() {
    TopicDossier dossier =
        dossier(
            List.of(Fragments.claim("a").held(), Fragments.claim("b").held()),
            List.of(translation("a", 1)));

    assertThat(dossier.fragmentsIn("de"))
        .extracting(held -> held.body().lang() + ": " + held.body().tag())
        .containsExactly("de: Satz", "en: Tag of b");
    assertThat(dossier.fragmentsIn("de").getFirst().body().body().of(BodySize.FULL))
        .isEqualTo("Ein langer Satz.");
    assertThat(dossier.fragmentsIn("uk")).isEqualTo(dossier.fragments());
  }

  @Test
  void aTranslationOfAnotherVersionIsLeftAside() {
    TopicDossier dossier =
        dossier(List.of(Fragments.claim("a").held()), List.of(translation("a", 2)));

    assertThat(dossier.fragmentsIn("de")).isEqualTo(dossier.fragments());
  }

  private static Held<Translation> translation(String of, int version) {
    return new Held<>(
        of + "-de",
        1,
        new Translation(
            "de",
            new Translation.Original(of, version),
            "Satz",
            new Translation.Body("Ein Satz.", "Ein langer Satz.")));
  }

  private static TopicDossier dossier(
      List<Held<Fragment>> fragments, List<Held<Translation>> translations) {
    LanguageMap text = new LanguageMap(Map.of("en", "Topic"));
    Topic topic = new Topic(TOPIC, text, Map.of(), text, text, List.of(), List.of());
    return new TopicDossier(
        new Held<>(TOPIC, 1, topic), List.of(), fragments, 0, translations, List.of(), List.of());
  }
}
