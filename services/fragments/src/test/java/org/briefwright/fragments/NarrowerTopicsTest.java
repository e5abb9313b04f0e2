package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowerTopicsTest {
  @Test
  void aTopicWithoutNeighboursStandsAlone() {
    assertThat(new NarrowerTopics(List.of(topic("a", "", ""))).from("a")).containsExactly("a");
  }

  @Test
  void eitherEndMayNameTheLink() {
    NarrowerTopics topics =
        new NarrowerTopics(List.of(topic("a", "", "b"), topic("b", "", ""), topic("c", "a", "")));

    assertThat(topics.from("a")).containsExactly("a", "b", "c");
  }

  @Test
  void theWalkGoesAllTheWayDownAndNeverUp() {
    NarrowerTopics topics =
        new NarrowerTopics(
            List.of(
                topic("a", "", "b"), topic("b", "", "c"), topic("c", "", "d"), topic("d", "", "")));

    assertThat(topics.from("b")).containsExactly("b", "c", "d");
  }

  @Test
  void aCircleIsWalkedOnce() {
    NarrowerTopics topics =
        new NarrowerTopics(List.of(topic("a", "", "b"), topic("b", "", "c"), topic("c", "", "a")));

    assertThat(topics.from("c")).containsExactly("a", "b", "c");
  }

  @Test
  void aLinkToATopicThatIsNotApprovedLeadsNowhere() {
    assertThat(new NarrowerTopics(List.of(topic("a", "x", "y"))).from("a")).containsExactly("a");
  }

  @Test
  void nothingLiesBelowAnUnknownTopic() {
    assertThat(new NarrowerTopics(List.of(topic("a", "x", "y"))).from("y")).isEmpty();
  }

  private static Topic topic(String id, String broader, String narrower) {
    return new Topic(
        id,
        Map.of("en", id),
        Map.of(),
        Map.of("en", id),
        ids(broader),
        ids(narrower),
        List.of(),
        Map.of("en", id),
        List.of(),
        List.of());
  }

  private static List<String> ids(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }
}
