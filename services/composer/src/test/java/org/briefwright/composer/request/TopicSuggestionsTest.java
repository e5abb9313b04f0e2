package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.request.TopicSuggestions.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSuggestionsTest {

  private final TopicSuggestions suggestions = new TopicSuggestions(SeedLibrary.topics());

  @ParameterizedTest
  @CsvSource({
    "dete, deterrence, LABEL",
    "DISSU, deterrence, ALT_LABEL",
    "стрим, deterrence, LABEL",
    "concessions terr, territorial-concessions, LABEL",
    "ceding la, territorial-concessions, ALT_LABEL",
    "large foreign forces, deterrence, QUESTION"
  })
  void theBeginningsOfWordsFindATopic(String typed, String topic, TopicSuggestions.By by) {
    Suggestion first = suggestions.of(typed, "en").getFirst();

    assertThat(first.topic().id()).isEqualTo(topic);
    assertThat(first.by()).isEqualTo(by);
  }

  @Test
  void aLabelThatBeginsWithWhatIsTypedComesFirst() {
    assertThat(ids("ceasefire")).startsWith("ceasefire", "ceasefire-monitoring");
  }

  @Test
  void whatATopicWasFoundByIsSaidAsItIsWritten() {
    assertThat(suggestions.of("ceding land", "en").getFirst().matched())
        .isEqualTo("ceding land to Russia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "???"})
  void whereNoWordIsTypedAllTopicsAreThereByLabel(String typed) {
    assertThat(suggestions.of(typed, "de"))
        .hasSize(SeedLibrary.topics().size())
        .extracting(it -> it.topic().prefLabel().in("de"))
        .isSorted();
  }

  @Test
  void wordsThatNoTopicHasFindNone() {
    assertThat(ids("congestion charging")).isEmpty();
  }

  private List<String> ids(String typed) {
    return suggestions.of(typed, "en").stream().map(it -> it.topic().id()).toList();
  }
}
