package org.briefwright.benchmark.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A set of topics and fragments with judgements, from three files of JSON lines in a folder:
///
/// - `topics.jsonl`: `{"id": "t1", "text": "..."}`
/// - `fragments.jsonl`: `{"id": "f1", "text": "...", "stance": "pro"}`, stance `pro`, `con` or left
///   out
/// - `judgements.jsonl`: `{"topic": "t1", "fragment": "f1", "point": "p1"}` for each fragment that
///   answers the topic; fragments that make the same point share it
///
/// @param topics text by id, in the order of the file
/// @param fragments in the order of their ids
/// @param points by topic: of each fragment that answers it, the point that it makes
record JudgedSet(
    Map<String, String> topics, List<Text> fragments, Map<String, Map<String, String>> points) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> SIDES = Set.of("pro", "con");

  /// @param stance `pro`, `con` or null
  record Text(String id, String text, String stance) {}

  /// A line of a file, for saying where a fault is.
  private record Line(String place, JsonNode fields) {
    String required(String field) throws IOException {
      String text = optional(field);
      if (text == null || text.isBlank()) {
        throw fault("has no '" + field + "'");
      }
      return text;
    }

    String optional(String field) {
      return fields.hasNonNull(field) ? fields.get(field).asText() : null;
    }

    IOException fault(String what) {
      return new IOException(place + " " + what);
    }
  }

  /// @throws IOException where a file cannot be read, or a line lacks a field, repeats an id or
  ///     names what the set does not hold; the message tells the file and the line
  static JudgedSet read(Path folder) throws IOException {
    Map<String, String> topics = new LinkedHashMap<>();
    for (Line line : lines(folder, "topics")) {
      if (topics.put(line.required("id"), line.required("text")) != null) {
        throw line.fault("repeats an id");
      }
    }
    Map<String, Text> fragments = new TreeMap<>();
    for (Line line : lines(folder, "fragments")) {
      Text text = new Text(line.required("id"), line.required("text"), line.optional("stance"));
      if (text.stance() != null && !SIDES.contains(text.stance())) {
        throw line.fault("has the stance '" + text.stance() + "', neither pro nor con");
      }
      if (fragments.put(text.id(), text) != null) {
        throw line.fault("repeats an id");
      }
    }
    Map<String, Map<String, String>> points = new LinkedHashMap<>();
    for (Line line : lines(folder, "judgements")) {
      if (!topics.containsKey(line.required("topic"))
          || !fragments.containsKey(line.required("fragment"))) {
        throw line.fault("names a topic or a fragment that the set does not hold");
      }
      points
          .computeIfAbsent(line.required("topic"), _ -> new LinkedHashMap<>())
          .put(line.required("fragment"), line.required("point"));
    }
    return new JudgedSet(topics, List.copyOf(fragments.values()), points);
  }

  private static List<Line> lines(Path folder, String name) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file)) {
      number++;
      if (!text.isBlank()) {
        lines.add(new Line(file + ", line " + number + ",", JSON.readTree(text)));
      }
    }
    return lines;
  }
}
