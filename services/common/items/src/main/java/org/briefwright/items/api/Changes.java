package org.briefwright.items.api;

import java.util.List;
import org.briefwright.items.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stretch of the library's log. Ask for what comes after `last` to go on.
@Schema(description = "A stretch of the library's log, oldest change first.")
public record Changes(
    List<Change> changes,
    @Schema(description = "Ask for the changes after this number next", examples = "412")
        long last) {
  public Changes {
    changes = List.copyOf(changes);
  }
}
