package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicFinds;
import org.briefwright.composer.dossier.TopicFinds.Find;
import org.briefwright.composer.request.TopicMatcher.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicMatcherTest {

  private final TopicMatcher matcher = new TopicMatcher(SeedLibrary.topics());

  @ParameterizedTest
  @CsvSource({
    "deterrence, deterrence, id",
    "Territorial concessions, territorial-concessions, label",
    "TERRITORIAL  CONCESSIONS, territorial-concessions, label",
    "land swaps, territorial-concessions, altLabel",
    "Стримування, deterrence, label",
    "ceding land to Russia, territorial-concessions, altLabel"
  })
  void namesFindTheirTopic(String words, String topic, String by) {
    Match.Found match = (Match.Found) matcher.named(words).orElseThrow();

    assertThat(match.topic().id()).isEqualTo(topic);
    assertThat(match.by()).isEqualTo(by);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cede land to Moscow", "congestion charging", "???", "the"})
  void otherWordsNameNone(String words) {
    assertThat(matcher.named(words)).isEmpty();
  }

  @Test
  void ofWhatTheSearchFindsTheBestIsMeant() {
    Match match = matcher.meant(finds(0.92));

    assertThat(((Match.Found) match).topic().id()).isEqualTo("ceasefire");
    assertThat(((Match.Found) match).by()).isEqualTo("text");
  }

  @Test
  void whereTheSearchIsNotSureTheNearestAreNamed() {
    Match match = matcher.meant(finds(0.91));

    assertThat(((Match.NotFound) match).nearest())
        .extracting(Topic::id)
        .containsExactly("ceasefire", "peacekeeping");
  }

  @Test
  void whereTheSearchFindsNothingNothingIsMeant() {
    assertThat(matcher.meant(new TopicFinds(List.of()))).isEqualTo(new Match.NotFound(List.of()));
  }

  @Test
  void theOrderOfTheTopicsChangesNothing() {
    TopicMatcher reversed = new TopicMatcher(SeedLibrary.topics().reversed());

    assertThat(reversed.named("monitoring mission")).isEqualTo(matcher.named("monitoring mission"));
  }

  private static TopicFinds finds(double confidence) {
    return new TopicFinds(
        List.of(new Find("ceasefire", confidence), new Find("peacekeeping", 0.3)));
  }
}
