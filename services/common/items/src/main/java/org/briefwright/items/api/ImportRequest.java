package org.briefwright.items.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The JSON form of an import, for the interface's description only: the bodies are read one by
/// one, each by its collection's rules.
@Schema(description = "Items that come in together or not at all.")
record ImportRequest(
    @Schema(required = true, minItems = 1, maxItems = 20_000) List<ImportedBody> items) {

  /// An item's collection and body.
  @Schema(name = "ImportedBody", description = "An item's collection and body.")
  record ImportedBody(
      @Schema(required = true, examples = "templates") String collection,
      @Schema(required = true, description = "The noun with all its fields")
          Map<String, Object> body) {}
}
