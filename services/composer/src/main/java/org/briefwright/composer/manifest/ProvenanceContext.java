package org.briefwright.composer.manifest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// The JSON-LD context that says a manifest's members in the terms of W3C PROV-O. It stands in
/// every manifest, so that nobody needs an address to read one.
final class ProvenanceContext {

  /// What a brief is in PROV-O.
  static final String TYPE = "prov:Entity";

  static final Map<String, Object> CONTEXT = read();

  private ProvenanceContext() {}

  private static Map<String, Object> read() {
    try (InputStream file = ProvenanceContext.class.getResourceAsStream("context.json")) {
      return Map.copyOf(new JsonMapper().readValue(file, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("the context of manifests cannot be read", e);
    }
  }
}
