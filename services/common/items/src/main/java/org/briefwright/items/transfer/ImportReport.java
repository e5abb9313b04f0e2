package org.briefwright.items.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.briefwright.items.ImportOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an import did, or would do, item by item.
@Schema(description = "What an import did, or would do, item by item.")
public record ImportReport(
    @Schema(description = "Whether the library was changed", examples = "true") boolean applied,
    @Schema(description = "Where the library stands now", examples = "412") long sequence,
    List<ImportedItem> items) {
  public ImportReport {
    items = List.copyOf(items);
  }

  @JsonIgnore
  public boolean isRefused() {
    return items.stream().anyMatch(item -> item.outcome() == ImportOutcome.REFUSED);
  }
}
