package org.briefwright.composer.notices.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// This composer's share in delivering notices, from its start to its end.
@ApplicationScoped
class Webhook {

  private static final Logger LOG = Logger.getLogger(Webhook.class);
  private static final List<String> COUNTED = List.of("waiting", "dead");

  private final Deliveries deliveries;
  private final WebhookSettings settings;
  private final MeterRegistry metrics;
  private final Map<String, Long> counts = new ConcurrentHashMap<>();
  private Receiver receiver;

  Webhook(Deliveries deliveries, WebhookSettings settings, MeterRegistry metrics) {
    this.deliveries = deliveries;
    this.settings = settings;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent started) {
    receiver = Receiver.of(settings).orElse(null);
    if (receiver == null) {
      return;
    }
    for (String state : COUNTED) {
      metrics.gauge(
          "briefwright.webhook.notices",
          Tags.of("state", state),
          this,
          it -> it.counts.getOrDefault(state, 0L));
    }
    LOG.info("notices are delivered to a webhook");
  }

  @Scheduled(
      every = "{briefwright.delivering.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deliver() {
    if (receiver != null) {
      new Deliverer(deliveries, receiver, settings).round();
    }
  }

  @Scheduled(
      every = "{briefwright.delivering.counted}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void count() {
    if (receiver != null) {
      COUNTED.forEach(state -> counts.put(state, deliveries.count(state)));
    }
  }

  void stop(@Observes ShutdownEvent ending) {
    if (receiver != null) {
      receiver.close();
    }
  }
}
