package org.briefwright.composer.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a line stands: waiting, running, then one of the others for good, unless it is retried.
public enum LineState {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The state of this code, or nothing.
  public static Optional<LineState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
