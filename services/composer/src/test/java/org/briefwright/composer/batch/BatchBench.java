package org.briefwright.composer.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.Validation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.batch.store.BatchReading;
import org.briefwright.composer.batch.store.BatchStore;
import org.briefwright.composer.batch.store.LineWork;
import org.briefwright.composer.batch.store.NewBatch;
import org.briefwright.composer.batch.work.LineJobs;
import org.briefwright.composer.batch.work.LineMaker;
import org.briefwright.composer.batch.work.LineWorker;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.json.BeanRules;
import org.briefwright.web.json.StrictBinding;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// Batches on a real database, with briefs that are made by a function of the test.
public final class BatchBench {

  public static final LibrarySnapshot SNAPSHOT =
      new LibrarySnapshot(1, 2, 3, LocalDate.of(2026, 11, 23));

  public final DataSource database;
  public final BriefArchive archive;
  public final BatchStore store;
  public final BatchReading reading;

  public BatchBench(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    database = source;
    archive = new BriefArchive(new Database(database));
    store = new BatchStore(new Database(database));
    reading = new BatchReading(new Database(database));
  }

  public static BatchBench migrated(String url) {
    BatchBench bench = new BatchBench(url);
    Flyway.configure()
        .dataSource(bench.database)
        .locations("db/composer", "db/audit")
        .load()
        .migrate();
    return bench;
  }

  /// Sends a batch whose line `n` asks for topic `<topic> n`.
  public UUID send(String topic, int lines) {
    return ((BatchStore.Taken.Accepted) store.add(batch(topic, lines, null), 100)).id();
  }

  public static NewBatch batch(String topic, int lines, String key) {
    return new NewBatch(
        topic,
        "sender",
        key,
        Sha256.hex(topic.getBytes(StandardCharsets.UTF_8)),
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                line ->
                    new NewBatch.Line(
                        line, "line-" + line, BriefRequest.on(topic + " " + line, null), SNAPSHOT))
            .toList());
  }

  public LineWorker worker(LineMaker maker) {
    BeanRules rules = new BeanRules(Validation.buildDefaultValidatorFactory().getValidator());
    return new LineWorker(
        new LineWork(new Database(database), archive),
        maker,
        new StrictBinding(rules),
        new Quick().attempts());
  }

  public LineJobs jobs(LineMaker maker) {
    LineJobs jobs = new LineJobs(database, worker(maker), new Quick());
    jobs.start();
    return jobs;
  }

  public Batch awaitEnd(UUID batch) throws InterruptedException {
    for (int i = 0; i < 1200; i++) {
      Batch now = reading.find(batch).orElseThrow();
      if (!now.isOpen()) {
        return now;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("still open: " + reading.find(batch));
  }

  public List<BatchLine> lines(UUID batch) {
    return reading.lines(batch, null, 0, 100_000);
  }

  public List<String> problems(UUID batch) {
    List<String> problems = new ArrayList<>();
    for (BatchLine line : lines(batch)) {
      JsonNode problem = line.problem();
      problems.add(problem == null ? "" : problem.get("type").asText().replaceFirst(".*/", ""));
    }
    return problems;
  }

  /// A brief whose id and bytes follow from its topic.
  public static LineMaker.Made made(String topic) {
    String id = "bw-" + topic.replace(' ', '-');
    List<Rendition> forms =
        Arrays.stream(Format.values())
            .map(
                form -> {
                  byte[] bytes = (topic + " as " + form).getBytes(StandardCharsets.UTF_8);
                  return new Rendition(form, Sha256.hex(bytes), bytes);
                })
            .toList();
    return new LineMaker.Made(
        id,
        Optional.of(
            new ArchivedBrief(
                id,
                topic,
                topic,
                "at-a-glance",
                "en",
                Tlp.CLEAR,
                id,
                "test",
                null,
                "{}",
                forms,
                List.of())));
  }

  /// Settings for those who do not want to wait.
  static final class Quick implements BatchSettings {

    @Override
    public int lines() {
      return 10_000;
    }

    @Override
    public MemorySize size() {
      return new MemorySize(BigInteger.valueOf(1 << 20));
    }

    @Override
    public int open() {
      return 20;
    }

    @Override
    public int workers() {
      return 2;
    }

    @Override
    public int attempts() {
      return 3;
    }

    @Override
    public Duration heartbeat() {
      return Duration.ofMillis(500);
    }

    @Override
    public int patience() {
      return 2;
    }

    @Override
    public int streams() {
      return 2;
    }
  }
}
