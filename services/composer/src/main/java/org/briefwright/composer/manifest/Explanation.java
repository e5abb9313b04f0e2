package org.briefwright.composer.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.manifest.Manifest.Selected;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why one item of the dossier stands in a brief or does not, as its manifest says.
///
/// @param because the reason for programs; null in manifests that have none
/// @param slot where it stands, or null
/// @param score what the brief would lose without it; null where it does not stand
/// @param serves the constraint that the brief would break without it, or null
/// @param breaks the constraint that the brief would break with it, or null
/// @param loss what the brief would be worth less with it, or null
/// @param instead the passage that stands where it might, or null
@Schema(description = "Why an item stands in a brief, or why not.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
    String brief,
    String item,
    Outcome outcome,
    String reason,
    Because because,
    String slot,
    Integer version,
    BodySize bodySize,
    Score score,
    Constraint serves,
    Constraint breaks,
    Double loss,
    String instead) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .build();

  /// Whether it stands in the brief.
  public enum Outcome {
    @JsonProperty("chosen")
    CHOSEN,
    @JsonProperty("rejected")
    REJECTED
  }

  /// @param manifest in JSON; one of an older version may lack parts, which then are null
  /// @return nothing where the item was not in the dossier
  public static Optional<Explanation> of(String manifest, String item) {
    try {
      JsonNode root = MAPPER.readTree(manifest);
      String brief = root.path("brief").asText();
      Optional<JsonNode> selected =
          find(root, "selections", item).or(() -> find(root, "precedents", item));
      if (selected.isPresent()) {
        return Optional.of(chosen(brief, MAPPER.treeToValue(selected.get(), Selected.class)));
      }
      Optional<JsonNode> rejected = find(root, "rejected", item);
      return rejected.isPresent()
          ? Optional.of(rejected(brief, MAPPER.treeToValue(rejected.get(), LeftOut.class)))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record LeftOut(
      String item,
      String reason,
      Because because,
      Constraint constraint,
      Double loss,
      String instead) {}

  private static Optional<JsonNode> find(JsonNode root, String list, String item) {
    return StreamSupport.stream(root.path(list).spliterator(), false)
        .filter(it -> it.path("item").asText().equals(item))
        .findFirst();
  }

  private static Explanation chosen(String brief, Selected it) {
    return new Explanation(
        brief,
        it.item(),
        Outcome.CHOSEN,
        it.reason(),
        it.because(),
        it.slot(),
        it.version(),
        it.bodySize(),
        it.score(),
        it.serves(),
        null,
        null,
        null);
  }

  private static Explanation rejected(String brief, LeftOut it) {
    return new Explanation(
        brief,
        it.item(),
        Outcome.REJECTED,
        it.reason(),
        it.because(),
        null,
        null,
        null,
        null,
        null,
        it.constraint(),
        it.loss(),
        it.instead());
  }
}
