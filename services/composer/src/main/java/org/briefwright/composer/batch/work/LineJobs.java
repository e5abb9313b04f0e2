package org.briefwright.composer.batch.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.briefwright.composer.batch.BatchSettings;
import org.briefwright.composer.batch.store.LineJob;

/// Takes lines from the database, beside all other composers that do so, and gives them to the
/// worker. What a composer held when it died is begun again by any that lives.
public final class LineJobs implements AutoCloseable {

  private static final Duration LOOK_FOR_WORK = Duration.ofMillis(500);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final double LONGER_EACH_TIME = 1.5;
  private static final int MISSED_HEARTBEATS = 4;

  /// Fetches when the jobs at hand are as many as the workers, and then up to four for each.
  private static final double FETCH_AT = 1.0;

  private static final double FETCH_UP_TO = 4.0;

  /// The last lines of a composer that is asked to end.
  private static final Duration GRACE = Duration.ofSeconds(8);

  private final Scheduler scheduler;

  public LineJobs(DataSource database, LineWorker worker, BatchSettings settings) {
    OneTimeTask<Void> task =
        Tasks.oneTime(LineJob.TASK)
            .onFailure(
                new FailureHandler.MaxRetriesFailureHandler<>(
                    settings.patience(),
                    new FailureHandler.ExponentialBackoffFailureHandler<>(
                        FIRST_WAIT, LONGER_EACH_TIME),
                    (execution, _) -> giveUp(execution, worker)))
            .onDeadExecutionRevive()
            .execute((instance, _) -> worker.run(LineJob.parse(instance.getId())));
    scheduler =
        new SchedulerBuilder(database, List.of(task))
            .tableName(LineJob.TABLE)
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .schedulerName(new SchedulerName.Fixed("composer-" + UUID.randomUUID()))
            .threads(settings.workers())
            .pollingInterval(LOOK_FOR_WORK)
            .pollUsingLockAndFetch(FETCH_AT, FETCH_UP_TO)
            .enablePriority()
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .failureLogging(LogLevel.WARN, false)
            .shutdownMaxWait(GRACE)
            .build();
  }

  private static void giveUp(ExecutionComplete execution, LineWorker worker) {
    worker.giveUp(
        LineJob.parse(execution.getExecution().taskInstance.getId()),
        execution.getCause().orElseThrow());
  }

  public void start() {
    scheduler.start();
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
