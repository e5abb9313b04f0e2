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
import java.util.TreeMap;

/// A set of topics and fragments with judgements, from three files of JSON lines in a folder:
///
/// - `topics.jsonl`: `{"id": "t1", "text": "..."}`
/// - `fragments.jsonl`: `{"id": "f1", "text": "...", "stance": "pro"}`, stance `pro`, `con` or left
///   out
/// - `judgements.jsonl`: `{"topic": "t1", "fragment": "f1", "point": "p1"}` for each fragment that
///   answers the topic; fragments that make the same point share it
record JudgedSet(
    Map<String, String> topics, List<Text> fragments, Map<String, Map<String, String>> points) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Text(String id, String text, String stance) {}

  static JudgedSet read(Path folder) throws IOException {
    Map<String, String> topics = new LinkedHashMap<>();
    lines(folder, "topics").forEach(line -> topics.put(text(line, "id"), text(line, "text")));
    Map<String, Text> fragments = new TreeMap<>();
    for (JsonNode line : lines(folder, "fragments")) {
      Text one = new Text(text(line, "id"), text(line, "text"), text(line, "stance"));
      fragments.put(one.id(), one);
    }
    Map<String, Map<String, String>> points = new LinkedHashMap<>();
    for (JsonNode line : lines(folder, "judgements")) {
      points
          .computeIfAbsent(text(line, "topic"), _ -> new LinkedHashMap<>())
          .put(text(line, "fragment"), text(line, "point"));
    }
    return new JudgedSet(topics, List.copyOf(fragments.values()), points);
  }

  private static List<JsonNode> lines(Path folder, String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static String text(JsonNode line, String field) {
    return line.hasNonNull(field) ? line.get(field).asText() : null;
  }
}
