package org.briefwright.composer.batch.store;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;

/// The job of composing one line, and the name that the job library knows it by.
///
/// @param round tells the job from those of earlier tries
public record LineJob(UUID batch, int line, int round) {

  public static final String TABLE = "batch_job";
  public static final String TASK = "compose-line";

  /// What a job was called.
  public static LineJob parse(String id) {
    String[] parts = id.split("/");
    return new LineJob(
        UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  String id() {
    return batch + "/" + line + "/" + round;
  }

  /// The first lines of all batches come before the second ones of any, so that a short batch need
  /// not wait for the end of a long one.
  TaskInstance<Void> asTask() {
    return new TaskInstance.Builder<Void>(TASK, id()).priority(-line).build();
  }
}
