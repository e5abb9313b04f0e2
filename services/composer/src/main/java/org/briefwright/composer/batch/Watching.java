package org.briefwright.composer.batch;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Follows batches from moment to moment.
@ApplicationScoped
public class Watching {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int BUSY_SECONDS = 30;

  private final Batches batches;
  private final BatchSettings settings;
  private final AtomicInteger streams = new AtomicInteger();

  Watching(Batches batches, BatchSettings settings) {
    this.batches = batches;
    this.settings = settings;
  }

  /// The batch now and every second, until it has ended or is thrown away.
  ///
  /// @throws TooMuchAtOnce where as many batches are watched as may be
  public Multi<Batch> follow(Batch batch) {
    if (streams.incrementAndGet() > settings.streams()) {
      streams.decrementAndGet();
      throw new TooMuchAtOnce("as many streams are open as one composer serves", BUSY_SECONDS);
    }
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> batches.watch(batch.id()))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(MOMENT)
        .whilst(now -> now.filter(Batch::isOpen).isPresent())
        .onItem()
        .transformToIterable(now -> now.stream().toList())
        .onTermination()
        .invoke(() -> streams.decrementAndGet());
  }
}
