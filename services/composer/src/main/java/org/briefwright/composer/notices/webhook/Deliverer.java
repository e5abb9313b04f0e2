package org.briefwright.composer.notices.webhook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.notices.Notice;
import org.briefwright.composer.notices.Notices;
import org.briefwright.composer.notices.webhook.Deliveries.Outcome;
import org.briefwright.composer.notices.webhook.Deliveries.Taken;
import org.jboss.logging.Logger;

/// Delivers what is due. Every composer may do so at any time, beside all others.
final class Deliverer {

  private static final Logger LOG = Logger.getLogger(Deliverer.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 20;

  private final Deliveries deliveries;
  private final Receiver receiver;
  private final WebhookSettings settings;

  Deliverer(Deliveries deliveries, Receiver receiver, WebhookSettings settings) {
    this.deliveries = deliveries;
    this.receiver = receiver;
    this.settings = settings;
  }

  /// Tries each notice that is due, until none is.
  void round() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) {
      more = next();
    }
  }

  /// Tries a notice that is due.
  ///
  /// @return whether there was one
  boolean next() {
    return deliveries.next(this::attempt).isPresent();
  }

  private Outcome attempt(Connection connection, Taken taken) throws SQLException {
    Notice notice = Notices.read(connection, taken.notice());
    Optional<String> problem = post(notice);
    if (problem.isEmpty()) {
      return new Outcome(null, null);
    }
    boolean isLast = taken.tries() + 1 >= settings.tries();
    if (isLast) {
      LOG.errorf(
          "notice=%s is given up after %d tries: the webhook's receiver %s",
          notice.id(), taken.tries() + 1, problem.get());
    }
    return new Outcome(problem.get(), isLast ? null : pause(taken.tries()));
  }

  private Optional<String> post(Notice notice) {
    try {
      return receiver.post(CanonicalJson.bytes(notice), Instant.now());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of("was not waited for, since the composer ended");
    }
  }

  /// @param failures before the one that is waited for now
  private Duration pause(int failures) {
    Duration pause = settings.pause().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
