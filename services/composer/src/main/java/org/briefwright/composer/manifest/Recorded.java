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
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// What an archived manifest says, as far as it is read again.
///
/// @param fragments that stand in the brief
/// @param topic the first of `topics`, which older manifests lack
/// @param sentences in the order of print
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recorded(
    String brief,
    BriefRequest request,
    LibrarySnapshot snapshot,
    Manifest.Engine engine,
    @JsonProperty("selections") List<Item> fragments,
    List<Item> precedents,
    List<Cited> sources,
    Brief.ItemRef template,
    Brief.ItemRef topic,
    List<Brief.ItemRef> topics,
    List<Shown> pictures,
    List<Sentence> sentences) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public Recorded {
    topics = topics == null && topic != null ? List.of(topic) : orNone(topics);
    pictures = orNone(pictures);
    sentences = orNone(sentences);
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

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

  /// A picture, with the figure that it is drawn of; null where it is drawn of the brief.
  public record Shown(String item, Integer version) {}

  /// A printed sentence.
  public record Sentence(Integer page, String item, List<String> citations) {}

  /// A source in the version that was cited, with the digest of its record.
  public record Cited(String id, int version, String hash) {}
}
