package org.briefwright.search.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.briefwright.items.ItemState;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.junit.jupiter.api.Test;

class KeptIndexesTest {

  private static final int MANY = 100;

  private static IndexKey fragments(long sequence) {
    return new IndexKey("fragments", Set.of(ItemState.APPROVED), sequence);
  }

  private static IndexKey topics(long sequence) {
    return new IndexKey("topics", Set.of(ItemState.APPROVED), sequence);
  }

  private static Supplier<CompletableFuture<HybridIndex>> of(int documents) {
    List<Document> some =
        IntStream.range(0, documents)
            .mapToObj(it -> new Document("d-" + it, 1, null, null, Map.of(), List.of()))
            .toList();
    return () -> CompletableFuture.completedFuture(new HybridIndex(some));
  }

  private static List<IndexKey> ready(KeptIndexes kept) {
    return kept.ready().stream().map(KeptIndexes.Entry::key).toList();
  }

  @Test
  void theLeastRecentlyUsedGoesWhereThereAreTooMany() {
    KeptIndexes kept = new KeptIndexes(2, MANY);
    kept.get(fragments(1), of(1));
    kept.get(topics(1), of(1));

    kept.get(fragments(1), of(1));
    kept.get(fragments(2), of(1));

    assertThat(ready(kept)).containsExactly(fragments(1), fragments(2));
  }

  @Test
  void theOldestReplacedGoWhereTheyHoldTooManyDocuments() {
    KeptIndexes kept = new KeptIndexes(MANY, 7);
    kept.get(topics(1), of(9));
    for (int sequence = 1; sequence <= 4; sequence++) {
      kept.get(fragments(sequence), of(3));
    }

    assertThat(ready(kept)).containsExactly(topics(1), fragments(2), fragments(3), fragments(4));
  }

  @Test
  void theNewestOfEachCollectionStaysHoweverLargeItIs() {
    KeptIndexes kept = new KeptIndexes(MANY, 7);

    kept.get(topics(1), of(8));
    kept.get(fragments(1), of(8));

    assertThat(ready(kept)).containsExactly(topics(1), fragments(1));
  }

  @Test
  void anOldMomentThatWasJustAskedForStaysUntilAnotherIs() {
    KeptIndexes kept = new KeptIndexes(MANY, 7);
    kept.get(fragments(9), of(8));

    kept.get(fragments(3), of(8));
    assertThat(ready(kept)).contains(fragments(3));

    kept.get(fragments(4), of(8));
    assertThat(ready(kept)).containsExactly(fragments(9), fragments(4));
  }

  @Test
  void whatIsBeingMadeStaysAndCountsOnceItIsReady() {
    KeptIndexes kept = new KeptIndexes(MANY, 7);
    CompletableFuture<HybridIndex> slow = new CompletableFuture<>();
    kept.get(fragments(1), of(8));
    kept.get(fragments(2), of(8));

    kept.get(fragments(3), () -> slow);
    assertThat(kept.has(fragments(3))).isTrue();
    assertThat(ready(kept)).containsExactly(fragments(1), fragments(2));

    slow.complete(of(8).get().join());
    assertThat(ready(kept)).containsExactly(fragments(2), fragments(3));
  }

  @Test
  void thoseBeingMadeTakeNoPlaceFromThoseThatAreReady() {
    KeptIndexes kept = new KeptIndexes(2, MANY);
    kept.get(fragments(1), of(1));
    for (int sequence = 2; sequence <= 9; sequence++) {
      kept.get(fragments(sequence), CompletableFuture::new);
    }

    assertThat(ready(kept)).containsExactly(fragments(1));
  }

  @Test
  void tellsWhichOtherMomentOfTheSameIsBeingMade() {
    KeptIndexes kept = new KeptIndexes(MANY, MANY);
    CompletableFuture<HybridIndex> slow = new CompletableFuture<>();
    kept.get(fragments(2), () -> slow);

    assertThat(kept.making(fragments(3))).contains(slow);
    assertThat(kept.making(fragments(2))).isEmpty();
    assertThat(kept.making(topics(3))).isEmpty();

    slow.complete(of(1).get().join());
    assertThat(kept.making(fragments(3))).isEmpty();
  }

  @Test
  void oneThatFailedIsMadeAnew() {
    KeptIndexes kept = new KeptIndexes(MANY, MANY);
    kept.get(fragments(1), () -> CompletableFuture.failedFuture(new IllegalStateException("away")));
    assertThat(kept.has(fragments(1))).isFalse();

    assertThat(kept.get(fragments(1), of(2)).join().size()).isEqualTo(2);
  }
}
