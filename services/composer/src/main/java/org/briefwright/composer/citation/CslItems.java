package org.briefwright.composer.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads CSL-JSON with an eye on its shape. citeproc itself takes much that is wrong, and fails
/// later at a place that no longer knows the source.
final class CslItems {
  private static final Set<String> NAMES =
      Set.of(
          "author",
          "chair",
          "collection-editor",
          "compiler",
          "composer",
          "container-author",
          "contributor",
          "curator",
          "director",
          "editor",
          "editorial-director",
          "executive-producer",
          "guest",
          "host",
          "illustrator",
          "interviewer",
          "narrator",
          "organizer",
          "original-author",
          "performer",
          "producer",
          "recipient",
          "reviewed-author",
          "script-writer",
          "series-creator",
          "translator");
  private static final Set<String> DATES =
      Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");
  private static final Set<String> NAME_TEXTS =
      Set.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal");
  private static final Set<String> NOT_PRINTED = Set.of("id", "type", "categories", "custom");

  private final String sourceId;

  private CslItems(String sourceId) {
    this.sourceId = sourceId;
  }

  /// @throws CitationException naming the field that cannot be used
  static CSLItemData read(SourceRecord source, CitationStyle style) {
    return CSLItemData.fromJson(
        LegalForms.adapt(new CslItems(source.id()).check(source.csl()), style));
  }

  private Map<String, Object> check(Map<String, Object> csl) {
    Map<String, Object> clean = new HashMap<>();
    clean.put("id", sourceId);
    clean.put("type", type(csl.get("type")));
    if (csl.get("title") == null) {
      throw refuse("title", "is missing");
    }
    csl.forEach(
        (field, value) -> {
          if (value != null && !NOT_PRINTED.contains(field)) {
            clean.put(field, value(field, value));
          }
        });
    return clean;
  }

  private String type(Object type) {
    if (!(type instanceof String name)) {
      throw refuse("type", type == null ? "is missing" : "must be a text");
    }
    try {
      CSLType.fromString(name);
      return name;
    } catch (IllegalArgumentException _) {
      throw refuse("type", "'" + name + "' is not a CSL type");
    }
  }

  private Object value(String field, Object value) {
    if (NAMES.contains(field)) {
      return names(field, value);
    }
    return DATES.contains(field) ? date(field, value) : text(field, value);
  }

  private String text(String field, Object value) {
    if (value instanceof Number number) {
      return number.toString();
    }
    if (!(value instanceof String text)) {
      throw refuse(field, "must be a text");
    }
    if (text.isBlank()) {
      throw refuse(field, "is empty");
    }
    text.codePoints()
        .filter(
            c -> Character.isISOControl(c) || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF)
        .findFirst()
        .ifPresent(
            c -> {
              throw refuse(
                  field, String.format(Locale.ROOT, "holds U+%04X, which cannot be printed", c));
            });
    return text.strip();
  }

  private List<Map<String, Object>> names(String field, Object value) {
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw refuse(field, "must be a list of names");
    }
    List<Map<String, Object>> names = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      names.add(name(field + "/" + i, list.get(i)));
    }
    return names;
  }

  private Map<String, Object> name(String field, Object value) {
    if (!(value instanceof Map<?, ?> parts)) {
      throw refuse(field, "must be a name with family and given, or literal");
    }
    Map<String, Object> name = new HashMap<>();
    parts.forEach(
        (part, content) -> {
          if (part instanceof String key && NAME_TEXTS.contains(key)) {
            name.put(key, text(field + "/" + key, content));
          }
        });
    if (!name.containsKey("family") && !name.containsKey("literal")) {
      throw refuse(field, "needs a family or a literal name");
    }
    return name;
  }

  private Map<String, Object> date(String field, Object value) {
    if (!(value instanceof Map<?, ?> date)) {
      throw refuse(field, "must be a date with date-parts or literal");
    }
    Map<String, Object> clean = new HashMap<>();
    if (date.get("date-parts") != null) {
      clean.put(
          "date-parts",
          new CslDateParts(sourceId, field + "/date-parts").read(date.get("date-parts")));
    } else if (date.get("literal") != null || date.get("raw") != null) {
      Object words = date.get("literal") != null ? date.get("literal") : date.get("raw");
      clean.put("literal", text(field + "/literal", words));
    } else {
      throw refuse(field, "needs date-parts or literal");
    }
    if (date.get("circa") != null) {
      clean.put("circa", !Set.of("false", "0", "").contains(date.get("circa").toString()));
    }
    return clean;
  }

  private CitationException refuse(String field, String reason) {
    return new CitationException(sourceId, field, reason);
  }
}
