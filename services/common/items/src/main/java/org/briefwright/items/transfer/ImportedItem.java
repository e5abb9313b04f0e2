package org.briefwright.items.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.briefwright.items.ImportOutcome;
import org.briefwright.web.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One line of an import's report.
@Schema(description = "What became of one item of an import.")
public record ImportedItem(
    @Schema(examples = "templates") String collection,
    @Schema(examples = "at-a-glance") String id,
    @Schema(description = "Of JSON lines the line, from 1; else left out", examples = "7")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Integer line,
    ImportOutcome outcome,
    @Schema(description = "Pointers are into the item's body") List<Violation> errors) {
  public ImportedItem {
    errors = List.copyOf(errors);
  }
}
