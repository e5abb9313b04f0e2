package org.briefwright.composer.batch.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchBench;
import org.briefwright.composer.batch.BatchLine;
import org.briefwright.testing.database.PostgresServer;
import org.junit.jupiter.api.Test;

class PoisonTest {

  private static final int MOST_DEATHS = 3;

  @Test
  void aLineThatEndsItsComposerIsGivenUpByNameAndTakesNoOtherLineAlong() throws Exception {
    String url = PostgresServer.createDatabase();
    BatchBench bench = BatchBench.migrated(url);
    UUID batch = bench.send("poison", 40);

    int deaths = 0;
    Process composer = start(url);
    while (bench.reading.find(batch).orElseThrow().isOpen() && deaths <= MOST_DEATHS) {
      if (composer.waitFor(100, TimeUnit.MILLISECONDS)) {
        deaths++;
        composer = start(url);
      }
    }
    composer.destroyForcibly().waitFor();

    Batch ended = bench.reading.find(batch).orElseThrow();
    BatchLine poison = bench.lines(batch).get(1);
    assertThat(deaths).isEqualTo(MOST_DEATHS);
    assertThat(ended.counts()).isEqualTo(new Batch.Counts(40, 0, 0, 39, 1, 0));
    assertThat(poison.problem().get("type").asText()).endsWith("/composer-ended");
  }

  private static Process start(String url) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DyingComposer.class.getName(),
                url))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start();
  }
}
