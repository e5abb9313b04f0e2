package org.briefwright.composer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/// Loads fonts and citation styles while the service is starting, beside it and not before it:
/// the
/// first brief would else wait for them, and readiness need not.
@Singleton
class WarmUp {

  void onStart(@Observes StartupEvent started, Instance<Composition.Engine> engine) {
    Thread.ofPlatform().name("warm-up").daemon().start(engine::get);
  }
}
