package org.briefwright.composer.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.LongStream;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.TopicMatcher;
import org.junit.jupiter.api.Test;

class KeptTopicsTest {

  private final TopicsOnFile library = new TopicsOnFile();
  private final KeptTopics kept = new KeptTopics(library.client());

  @Test
  void atEveryNumberTheyAreThoseThatStoodThenInWhateverOrderTheyAreAskedFor() {
    library
        .put("a", "Armies")
        .put("b", "Bases")
        .change("fragments", "b")
        .put("b", "Barracks")
        .put("a", null)
        .put("c", "Camps")
        .put("a", "Arms");
    LongStream asked = LongStream.of(4, 7, 1, 5, 2, 6, 3, 0);

    assertThat(asked)
        .allSatisfy(
            at -> assertThat(topics(at).topics()).isEqualTo(List.copyOf(library.at(at).values())));
    assertThat(library.pages()).isEqualTo(1);
  }

  @Test
  void afterAChangeOfAnythingElseNoTopicIsReadAgain() {
    library.put("a", "Armies");
    TopicMatcher before = topics(library.head());
    library.change("sources", "a");

    assertThat(topics(library.head())).isSameAs(before);
    assertThat(library.pages()).isEqualTo(1);
    assertThat(library.named()).isZero();
  }

  @Test
  void ofManyTopicsOnlyThoseThatChangedAreReadAgain() {
    some(600);
    topics(library.head());
    int pages = library.pages();
    library.put("topic-7", "Another name").put("topic-8", "One more");

    assertThat(topics(library.head()).named("another name")).isPresent();
    assertThat(library.pages()).isEqualTo(pages);
    assertThat(library.named()).isEqualTo(2);
  }

  @Test
  void allPagesOfManyTopicsAreRead() {
    some(600);

    assertThat(topics(library.head()).topics()).hasSize(600);
  }

  @Test
  void manyChangedTopicsAreAskedForInSeveralParts() {
    library.put("a", "Armies");
    topics(library.head());
    some(250);

    assertThat(topics(library.head()).topics()).hasSize(251);
    assertThat(library.named()).isEqualTo(250);
  }

  @Test
  void afterMoreChangesThanOnePageOfTheLogHoldsAllAreReadAnew() {
    library.put("a", "Armies");
    topics(library.head());
    some(1_001);

    assertThat(topics(library.head()).topics()).hasSize(1_002);
    assertThat(library.named()).isZero();
  }

  @Test
  void aReadingThatFailedIsMadeAgain() {
    library.put("a", "Armies");
    library.away(true);
    assertThatExceptionOfType(ServiceUnavailable.class).isThrownBy(() -> topics(1));
    library.away(false);

    assertThat(topics(1).topics()).extracting(Topic::id).containsExactly("a");
  }

  private void some(int topics) {
    for (int i = 0; i < topics; i++) {
      library.put("topic-" + i, "Topic " + i);
    }
  }

  private TopicMatcher topics(long at) {
    return kept.at(at).await().indefinitely();
  }
}
