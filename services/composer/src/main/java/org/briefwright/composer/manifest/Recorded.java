package org.briefwright.composer.manifest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// What an archived manifest says, as far as it is read again.
///
/// @param fragments that stand in the brief
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recorded(
    String brief,
    BriefRequest request,
    LibrarySnapshot snapshot,
    Manifest.Engine engine,
    @JsonProperty("selections") List<Item> fragments,
    List<Item> precedents,
    List<Cited> sources) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// @param manifest from the archive
  public static Recorded of(String manifest) {
    try {
      return MAPPER.readValue(manifest, Recorded.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An item in the version that was printed.
  public record Item(String item, int version) {}

  /// A source in the version that was cited, with the digest of its record.
  public record Cited(String id, int version, String hash) {}
}
