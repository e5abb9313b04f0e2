package org.briefwright.composer.batch.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.briefwright.composer.Composer;
import org.briefwright.composer.batch.BatchSettings;
import org.briefwright.composer.batch.store.LineWork;
import org.briefwright.web.json.StrictBinding;

/// This composer's share in the batches, from its start to its end.
@ApplicationScoped
class BatchWork {

  private final DataSource database;
  private final BatchSettings settings;
  private final LineWorker worker;
  private LineJobs jobs;

  BatchWork(
      DataSource database,
      BatchSettings settings,
      LineWork work,
      Composer composer,
      StrictBinding binding) {
    this.database = database;
    this.settings = settings;
    worker =
        new LineWorker(
            work,
            (request, snapshot) -> {
              Composer.Draft draft = composer.draft(request, snapshot);
              return new LineMaker.Made(draft.id(), draft.fresh());
            },
            binding,
            settings.attempts());
  }

  void start(@Observes StartupEvent started) {
    if (settings.workers() > 0) {
      jobs = new LineJobs(database, worker, settings);
      jobs.start();
    }
  }

  void stop(@Observes ShutdownEvent ending) {
    if (jobs != null) {
      jobs.close();
    }
  }
}
