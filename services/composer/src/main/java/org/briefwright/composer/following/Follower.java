package org.briefwright.composer.following;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.gathering.ChangeFeeds;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.jboss.logging.Logger;

/// Reads each content service's log from where the last reading ended. Every composer does, and the
/// place is in their database: who is first takes a stretch, the others find it taken.
@ApplicationScoped
public class Follower {

  private static final Logger LOG = Logger.getLogger(Follower.class);
  private static final List<String> SERVICES = List.of("fragments", "precedents", "templates");
  private static final int STRETCH = 500;

  private final ChangeFeeds feeds;
  private final FollowedRows rows;
  private final MeterRegistry metrics;
  private final Map<String, Long> answered = new ConcurrentHashMap<>();
  private final Map<String, Boolean> away = new ConcurrentHashMap<>();

  public Follower(ChangeFeeds feeds, FollowedRows rows, MeterRegistry metrics) {
    this.feeds = feeds;
    this.rows = rows;
    this.metrics = metrics;
    SERVICES.forEach(service -> answered.put(service, System.nanoTime()));
  }

  @PostConstruct
  void measure() {
    for (String service : SERVICES) {
      metrics.gauge(
          "briefwright.following.silence",
          List.of(Tag.of("service", service)),
          this,
          follower -> follower.silence(service));
    }
  }

  /// Seconds since a service's log was read to its end.
  private double silence(String service) {
    return (System.nanoTime() - answered.get(service)) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  /// Follows every service to the end of its log; one that does not answer waits for the
  /// next round.
  @Scheduled(
      every = "{briefwright.following.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void round() {
    for (String service : SERVICES) {
      try {
        follow(service);
        answered.put(service, System.nanoTime());
        if (away.remove(service) != null) {
          LOG.infof("service=%s is followed again", service);
        }
      } catch (ServiceUnavailable fault) {
        if (away.put(service, true) == null) {
          LOG.warnf("service=%s cannot be followed: %s", service, fault.getCause());
        }
      }
    }
  }

  private void follow(String service) {
    ChangePage stretch;
    do {
      long after = rows.place(service);
      stretch = feeds.read(service, after, STRETCH);
      if (!stretch.changes().isEmpty()) {
        rows.take(service, after, stretch);
      }
    } while (stretch.changes().size() == STRETCH);
  }
}
