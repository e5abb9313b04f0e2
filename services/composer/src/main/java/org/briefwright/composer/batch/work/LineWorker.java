package org.briefwright.composer.batch.work;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.briefwright.composer.ComposingFaults;
import org.briefwright.composer.batch.store.LineJob;
import org.briefwright.composer.batch.store.LineWork;
import org.briefwright.composer.batch.store.LineWork.Begun;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.json.JsonText;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemType;
import org.jboss.logging.Logger;

/// Works on one line: begins it, makes its brief, notes how it ended.
public final class LineWorker {

  private static final Logger LOG = Logger.getLogger(LineWorker.class);

  private final LineWork work;
  private final LineMaker maker;
  private final StrictBinding binding;
  private final int mostAttempts;

  /// A line that was begun before without an end may be what ended its composer. It is composed
  /// alone, so that no other line that happens to be in work beside it is counted with it.
  private final ReadWriteLock suspicion = new ReentrantReadWriteLock(true);

  public LineWorker(LineWork work, LineMaker maker, StrictBinding binding, int mostAttempts) {
    this.work = work;
    this.maker = maker;
    this.binding = binding;
    this.mostAttempts = mostAttempts;
  }

  /// Composes the line, unless there is nothing left to do.
  ///
  /// @throws RuntimeException where a service does not answer; the line waits for another try
  public void run(LineJob job) {
    boolean suspect = work.attempts(job) > 0;
    Lock lock = suspect ? suspicion.writeLock() : suspicion.readLock();
    lock.lock();
    try {
      work.begin(job).ifPresent(begun -> run(job, begun));
    } finally {
      lock.unlock();
    }
  }

  private void run(LineJob job, Begun begun) {
    if (begun.attempts() > mostAttempts) {
      work.failed(job, text(endedItsComposer()));
      return;
    }
    try {
      LineMaker.Made made = maker.make(request(begun), begun.snapshot());
      work.done(job, made.id(), made.fresh(), begun.sender());
    } catch (RuntimeException | StackOverflowError fault) {
      if (ComposingFaults.passes(fault)) {
        work.putBack(job);
        throw fault;
      }
      work.failed(job, text(problem(fault)));
    }
  }

  private BriefRequest request(Begun begun) {
    byte[] json = begun.request().getBytes(StandardCharsets.UTF_8);
    return binding.bind(JsonText.parse(json), BriefRequest.class);
  }

  /// Notes that the services that the line needs did not answer for too long.
  void giveUp(LineJob job, Throwable fault) {
    work.begin(job).ifPresent(_ -> work.failed(job, text(problem(fault))));
  }

  private Problem endedItsComposer() {
    return Problem.of(
            ProblemType.COMPOSER_ENDED,
            "the line was begun %d times and each time its composer ended before it"
                .formatted(mostAttempts))
        .with(Map.of("attempts", mostAttempts));
  }

  private static Problem problem(Throwable fault) {
    return ComposingFaults.problem(fault).orElseGet(() -> unforeseen(fault));
  }

  private static Problem unforeseen(Throwable fault) {
    String reference = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf(fault, "unexpected error in a batch, reference=%s", reference);
    return Problem.of(
            ProblemType.INTERNAL_ERROR, "the service's log has the cause under this reference")
        .at(reference);
  }

  private static String text(Problem problem) {
    return CanonicalJson.text(problem);
  }
}
