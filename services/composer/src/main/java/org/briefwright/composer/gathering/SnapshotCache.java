package org.briefwright.composer.gathering;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.TopicDossier;

/// What was read of the library at a sequence number. Such a reading never changes, so it is
/// kept
/// without ever asking again; only its number is bounded.
@Singleton
class SnapshotCache {

  /// Some 400 readings of the usual size, a dossier of thirty fragments taking some 200 kB: 100
  /// topics at the current snapshot and the last few.
  private static final int ITEMS = 16_000;

  private static final int LEAST = 10;

  private final AsyncCache<Reading, Object> readings =
      Caffeine.newBuilder()
          .maximumWeight(ITEMS)
          .weigher((Reading _, Object held) -> LEAST + items(held))
          .buildAsync();

  /// One reading: a service's resource at a sequence number.
  record Reading(String service, String resource, long sequence) {}

  /// The reading kept, or a new one; callers that want the same one share it. A failed reading
  /// is not kept.
  <T> Uni<T> get(Reading reading, Class<? super T> type, Supplier<Uni<T>> read) {
    return Uni.createFrom()
        .completionStage(
            () ->
                readings.get(
                    reading,
                    (key, executor) ->
                        read.get().map(Object.class::cast).subscribeAsCompletionStage()))
        .map(
            value -> {
              @SuppressWarnings("unchecked")
              T known = (T) type.cast(value);
              return known;
            });
  }

  private static int items(Object held) {
    return switch (held) {
      case TopicDossier dossier -> dossier.fragments().size();
      case ItemPage<?> page -> page.items().size();
      default -> 0;
    };
  }
}
