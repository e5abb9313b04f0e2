package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Remark;

/// The form in which an item is written.
///
/// @param id of the item; empty for a new one
/// @param tag of the newest version that the writer has seen; empty for a new item
/// @param key that makes sending twice harmless; empty where `tag` does
/// @param refusal why it was not saved, or null
/// @param rival what somebody else saved meanwhile, or null
public record WritePage(
    Collection collection,
    String id,
    String title,
    String tag,
    String key,
    List<Section> sections,
    Refusal refusal,
    List<Wrong> wrong,
    Rival rival) {

  /// Fields that belong together.
  public record Section(String name, List<Entry> entries) {}

  /// What is wrong with a field, and the place on the page where it stands.
  public record Wrong(String field, String place, Remark remark) {}

  /// A version that somebody else saved.
  public record Rival(int version, String by, String on) {}

  /// Where a section begins, by the name of its first field.
  private static final Map<Collection, Map<String, String>> BEGIN =
      Map.of(
          Collection.TOPICS,
          Map.of("broader", "place", "keyPoints", "answers", "factors", "hand"),
          Collection.FRAGMENTS,
          Map.of("kind", "argument", "nature", "grounds", "audiences", "use"),
          Collection.PRECEDENTS,
          Map.of("outcome", "became", "factors", "argument", "citations", "grounds"),
          Collection.SOURCES,
          Map.of("level", "worth"));

  public boolean isNew() {
    return id.isEmpty();
  }

  /// Whether it can be shown as it will look in print.
  public boolean isPrinted() {
    return collection == Collection.FRAGMENTS;
  }

  static List<Section> sections(Collection collection, List<Entry> entries) {
    Map<String, List<Entry>> sections = new LinkedHashMap<>();
    String section = "words";
    for (Entry entry : entries) {
      section = BEGIN.get(collection).getOrDefault(entry.name(), section);
      sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry);
    }
    return sections.entrySet().stream().map(it -> new Section(it.getKey(), it.getValue())).toList();
  }

  static List<Wrong> wrong(Collection collection, Refusal refusal) {
    return refusal == null
        ? List.of()
        : refusal.faults().stream()
            .map(fault -> wrong(collection, fault.pointer(), fault.remark()))
            .toList();
  }

  /// As far into the body as the form has fields.
  private static Wrong wrong(Collection collection, String pointer, Remark remark) {
    List<String> name = new ArrayList<>();
    List<String> place = new ArrayList<>();
    List<Field> fields = collection.fields();
    for (String step : pointer.replaceFirst("^/", "").split("/")) {
      boolean row = !name.isEmpty() && step.matches("\\d+");
      Field field = fields.stream().filter(it -> it.name().equals(step)).findFirst().orElse(null);
      if (field == null && !row) {
        break;
      }
      place.add(step);
      if (field != null) {
        name.add(step);
        fields = field.parts();
        if (fields.isEmpty()) {
          break;
        }
      }
    }
    boolean atRow = !place.isEmpty() && place.getLast().matches("\\d+");
    return new Wrong(
        String.join("/", name),
        String.join("-", atRow ? place.subList(0, place.size() - 1) : place),
        remark);
  }

  /// What a new item begins with.
  static JsonNode blank(Collection collection, String owner) {
    ObjectNode blank = Json.MAPPER.createObjectNode();
    switch (collection) {
      case FRAGMENTS -> {
        blank.put("lang", "en").put("baseScore", 0.5).put("tlp", "CLEAR").put("owner", owner);
        blank.putArray("audiences").add("general");
        blank.putArray("jurisdictions").add("INT");
      }
      case PRECEDENTS -> blank.put("tlp", "CLEAR");
      case SOURCES -> {
        blank.put("status", "ok").put("verified", "unverified");
        blank.putObject("csl").put("id", "").put("type", "").put("title", "");
      }
      case TOPICS -> {}
    }
    return blank;
  }
}
