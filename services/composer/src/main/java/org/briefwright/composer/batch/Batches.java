package org.briefwright.composer.batch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.briefwright.composer.batch.reading.BatchReader;
import org.briefwright.composer.batch.reading.BatchReader.Notation;
import org.briefwright.composer.batch.reading.SentLine;
import org.briefwright.composer.batch.store.BatchReading;
import org.briefwright.composer.batch.store.BatchStore;
import org.briefwright.composer.batch.store.BatchStore.Taken;
import org.briefwright.composer.batch.store.NewBatch;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Batches: takes them in, tells how far they have come, calls them off, takes them up again.
@ApplicationScoped
public class Batches {

  /// However many watch a batch, the database counts its lines this often at most.
  private static final Duration FRESH = Duration.ofMillis(500);

  private static final int MOST_WATCHED = 1_000;
  private static final int BUSY_SECONDS = 10;

  private final BatchReader reader;
  private final BatchStore store;
  private final BatchReading reading;
  private final Gatherer gatherer;
  private final BatchSettings settings;
  private final Cache<UUID, Optional<Batch>> watched =
      Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_WATCHED).build();

  Batches(
      BatchReader reader,
      BatchStore store,
      BatchReading reading,
      Gatherer gatherer,
      BatchSettings settings) {
    this.reader = reader;
    this.store = store;
    this.reading = reading;
    this.gatherer = gatherer;
    this.settings = settings;
  }

  /// Takes a batch in: all of its lines, or none.
  ///
  /// @param title empty for none
  /// @param sender prepares the briefs; null where nobody is named
  /// @param idempotencyKey null for none
  /// @throws ProblemException that tells what is wrong with each line
  /// @throws TooMuchAtOnce where as many batches are open as may be
  public Batch add(
      byte[] body, Notation notation, String title, String sender, String idempotencyKey) {
    Moments moments = new Moments(request -> gatherer.pin(request).await());
    for (SentLine line : reader.read(body, notation, settings.lines())) {
      moments.add(line);
    }
    if (!moments.refused().isEmpty()) {
      throw new ProblemException(refusal(moments.refused()));
    }
    NewBatch batch = new NewBatch(title, sender, idempotencyKey, Sha256.hex(body), moments.lines());
    return switch (store.add(batch, settings.open())) {
      case Taken.Accepted(UUID id) -> reading.find(id).orElseThrow(() -> none(id.toString()));
      case Taken.KeyReused() ->
          throw new ProblemException(
              ProblemType.IDEMPOTENCY_KEY_REUSED,
              "Idempotency-Key: this key was used for another batch");
      case Taken.Full() ->
          throw new TooMuchAtOnce(
              settings.open() + " batches are open; another is accepted once one of them ends",
              BUSY_SECONDS);
    };
  }

  private static Problem refusal(List<SentLine.Refused> refused) {
    String count = refused.size() == 1 ? "1 line breaks" : refused.size() + " lines break";
    return Problem.of(ProblemType.VALIDATION_FAILED, count + " a rule; nothing was taken in")
        .with(Map.of("lines", refused));
  }

  /// @throws ProblemException where there is no such batch
  public Batch read(String id) {
    return parse(id).flatMap(reading::find).orElseThrow(() -> none(id));
  }

  /// The same for those who watch it, at most half a second old.
  public Optional<Batch> watch(UUID id) {
    return watched.get(id, reading::find);
  }

  /// Batches, the newest first.
  public List<Batch> list(long before, int limit) {
    return reading.list(before, limit);
  }

  /// Lines of a batch in their order.
  ///
  /// @param state null for all
  public List<BatchLine> lines(Batch batch, LineState state, int after, int limit) {
    return reading.lines(batch.id(), state, after, limit);
  }

  /// Calls off what is not done yet; one that has ended stays as it is.
  ///
  /// @param by whose decision it is, as the audit trail names them
  public Batch cancel(String id, String by) {
    store.cancel(read(id).id(), by);
    return read(id);
  }

  /// Takes up again every line that failed or was called off.
  ///
  /// @param by whose decision it is
  /// @throws ProblemException while the batch is open
  public Batch retry(String id, String by) {
    store.retry(ended(id).id(), by);
    return read(id);
  }

  /// Throws a batch away. Its briefs stay in the archive.
  ///
  /// @param by whose decision it is
  /// @throws ProblemException while the batch is open
  public void delete(String id, String by) {
    if (!store.delete(ended(id).id(), by)) {
      throw open(id);
    }
  }

  /// A batch that has ended.
  ///
  /// @throws ProblemException while it is open
  public Batch ended(String id) {
    Batch batch = read(id);
    if (batch.isOpen()) {
      throw open(id);
    }
    return batch;
  }

  private static Optional<UUID> parse(String id) {
    try {
      return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ProblemException open(String id) {
    return new ProblemException(
        ProblemType.BATCH_OPEN, "batch " + id + " is still open; wait for its end, or cancel it");
  }

  private static ProblemException none(String id) {
    return ProblemException.notFound("There is no batch '" + id + "'");
  }
}
