package org.briefwright.composer.recall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.rendition.Erratum.Said;

/// The passages of an archived brief that rest on an item, read from its JSON as it was archived.
final class Passages {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Passages() {}

  /// @param brief in JSON
  /// @param items ids of a fragment or precedent, or of all that cite a source
  static List<Said> on(String brief, Set<String> items) {
    List<Said> said = new ArrayList<>();
    for (JsonNode section : read(brief).path("sections")) {
      for (JsonNode passage : section.path("passages")) {
        if (items.contains(passage.path("item").path("id").asText())) {
          said.add(new Said(passage.path("tag").asText(null), passage.path("text").asText()));
        }
      }
      for (JsonNode row : section.path("cases")) {
        if (items.contains(row.path("item").path("id").asText())) {
          said.add(new Said(row.path("name").asText(), sentences(row)));
        }
      }
    }
    return said;
  }

  private static String sentences(JsonNode row) {
    return Stream.of("mechanism", "like", "unlike")
        .map(part -> row.path(part).asText(""))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids in names such as `fragments/deterrence-cold-war`.
  static Set<String> ids(List<String> names) {
    Set<String> ids = new HashSet<>();
    names.forEach(name -> ids.add(name.substring(name.indexOf('/') + 1)));
    return ids;
  }
}
