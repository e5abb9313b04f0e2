package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Topic;
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
    "ceding land to Russia, territorial-concessions, altLabel",
    "cede land to Moscow, territorial-concessions, text",
    "should Kyiv give up land, territorial-concessions, text",
    "an Article 5 style guarantee, security-guarantees, text",
    "stopping the fighting first with a truce, ceasefire, text",
    "how to deter another attack, deterrence, text"
  })
  void wordsFindTheirTopic(String words, String topic, String by) {
    Match match = matcher.match(words);

    assertThat(match).isInstanceOf(Match.Found.class);
    assertThat(((Match.Found) match).topic().id()).isEqualTo(topic);
    assertThat(((Match.Found) match).by()).isEqualTo(by);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fisheries quotas and trawler licences", "congestion charging", "???", "the"})
  void wordsThatNoTopicKnowsFindNone(String words) {
    assertThat(matcher.match(words)).isInstanceOf(Match.NotFound.class);
  }

  @Test
  void whereNoneIsFoundTheNearestAreNamed() {
    Match match = matcher.match("land use in suburban planning law and its many consequences");

    assertThat(((Match.NotFound) match).nearest()).extracting(Topic::id).hasSize(3);
  }

  @Test
  void theOrderOfTheTopicsChangesNothing() {
    TopicMatcher reversed = new TopicMatcher(SeedLibrary.topics().reversed());

    assertThat(reversed.match("peace terms")).isEqualTo(matcher.match("peace terms"));
  }
}
