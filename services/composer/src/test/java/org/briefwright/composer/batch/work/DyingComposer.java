package org.briefwright.composer.batch.work;

import java.util.concurrent.TimeUnit;
import org.briefwright.composer.batch.BatchBench;

/// A process that works on batches and dies at once of every line on the topic `poison 2`.
/// Arguments: the database's URL.
final class DyingComposer {

  private DyingComposer() {}

  public static void main(String[] arguments) throws InterruptedException {
    new BatchBench(arguments[0])
        .jobs(
            (request, _) -> {
              if (request.topic().equals("poison 2")) {
                Runtime.getRuntime().halt(9);
              }
              return BatchBench.made(request.topic());
            });
    TimeUnit.MINUTES.sleep(5);
  }
}
