package org.briefwright.composer.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where a batch stands. It is open while any of its lines waits or runs.
public enum BatchState {
  OPEN,
  FINISHED,
  CANCELLED;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
