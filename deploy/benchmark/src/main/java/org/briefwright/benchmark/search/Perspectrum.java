package org.briefwright.benchmark.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns a clone of the Perspectrum set (Chen et al., 2019; CC BY-SA 4.0) into the files of a
/// [JudgedSet]: claims of one split as topics, all perspectives as fragments, each with its stance
/// to the claim that it was collected for, and its clusters as points.
public final class Perspectrum {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Perspectrum() {}

  /// @param arguments folder of the clone, split (train, dev, test), folder to write
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0], "data", "dataset");
    Path out = Files.createDirectories(Path.of(arguments[2]));
    JsonNode splits = JSON.readTree(data.resolve("dataset_split_v1.0.json").toFile());
    List<String> topics = new ArrayList<>();
    List<String> judgements = new ArrayList<>();
    Map<String, String> stances = new HashMap<>();
    for (JsonNode claim :
        JSON.readTree(data.resolve("perspectrum_with_answers_v1.0.json").toFile())) {
      String id = claim.get("cId").asText();
      boolean wanted = splits.path(id).asText().equals(arguments[1]);
      if (wanted) {
        topics.add(line(Map.of("id", id, "text", claim.get("text").asText())));
      }
      int point = 0;
      for (JsonNode cluster : claim.get("perspectives")) {
        String stance = stance(cluster.get("stance_label_3").asText());
        if (stance != null) {
          for (JsonNode perspective : cluster.get("pids")) {
            stances.putIfAbsent(perspective.asText(), stance);
            if (wanted) {
              judgements.add(
                  line(
                      Map.of(
                          "topic", id,
                          "fragment", perspective.asText(),
                          "point", Integer.toString(point))));
            }
          }
        }
        point++;
      }
    }
    List<String> fragments = new ArrayList<>();
    for (JsonNode one : JSON.readTree(data.resolve("perspective_pool_v1.0.json").toFile())) {
      Map<String, String> fragment = new HashMap<>();
      fragment.put("id", one.get("pId").asText());
      fragment.put("text", one.get("text").asText());
      fragment.put("stance", stances.get(one.get("pId").asText()));
      fragments.add(line(fragment));
    }
    Files.write(out.resolve("topics.jsonl"), topics);
    Files.write(out.resolve("fragments.jsonl"), fragments);
    Files.write(out.resolve("judgements.jsonl"), judgements);
  }

  private static String stance(String label) {
    return switch (label) {
      case "SUPPORT" -> "pro";
      case "UNDERMINE" -> "con";
      default -> null;
    };
  }

  private static String line(Map<String, String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
