package org.briefwright.composer.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A batch and how far it has come.
///
/// @param title as its sender called it; empty where they did not
/// @param ratePerSecond lines that ended in the last ten seconds, by the second; over all its time
///     once the batch has ended; null before the first line began
/// @param secondsLeft at that rate; null while nothing moves and after the end
/// @param sequence place in the order of sending
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A batch and how far it has come.",
    examples =
        "{\"id\":\"019ac1a0-7c1e-7a52-8f39-2f6d6f5a7b10\",\"title\":\"Committee round\","
            + "\"state\":\"open\",\"createdAt\":\"2026-11-23T09:00:00Z\","
            + "\"counts\":{\"lines\":1000,\"waiting\":598,\"running\":2,\"done\":397,"
            + "\"failed\":3,\"cancelled\":0},\"ratePerSecond\":25.0,\"secondsLeft\":24}")
public record Batch(
    UUID id,
    String title,
    BatchState state,
    Instant createdAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant endedAt,
    Counts counts,
    @Schema(nullable = true) Double ratePerSecond,
    @Schema(nullable = true) Long secondsLeft,
    @JsonIgnore @Schema(hidden = true) long sequence) {

  /// How many lines there are, and how many in each state.
  @Schema(name = "BatchCounts")
  public record Counts(int lines, int waiting, int running, int done, int failed, int cancelled) {

    @JsonIgnore
    public int open() {
      return waiting + running;
    }
  }

  @JsonIgnore
  public boolean isOpen() {
    return state == BatchState.OPEN;
  }
}
