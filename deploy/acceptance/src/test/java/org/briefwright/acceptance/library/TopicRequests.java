package org.briefwright.acceptance.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The requests in analysts' own words, each with the topics that it may find; none where it must
/// be refused.
record TopicRequests(List<Asked> all) {
  private static final Path FILE = Path.of("src/test/resources/library/topic-requests.txt");

  /// @param number among the requests of its topic, from 1
  /// @param topics the one meant first, then those that would do as well
  record Asked(int number, String words, List<String> topics) {
    /// Weights were fitted on the odd ones and judged by the even ones.
    boolean isForFitting() {
      return number % 2 == 1;
    }

    boolean isForeign() {
      return topics.isEmpty();
    }

    String topic() {
      return topics.getFirst();
    }
  }

  static TopicRequests read() {
    try {
      List<Asked> all = new ArrayList<>();
      Map<String, Integer> numbers = new HashMap<>();
      for (String line : Files.readAllLines(FILE)) {
        if (!line.startsWith("#")) {
          String meant = line.substring(0, line.indexOf(" | "));
          all.add(asked(line, numbers.merge(meant, 1, Integer::sum)));
        }
      }
      return new TopicRequests(List.copyOf(all));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Asked asked(String line, int number) {
    String[] parts = line.split(" \\| ");
    List<String> topics = new ArrayList<>();
    if (!parts[0].equals("-")) {
      topics.add(parts[0]);
    }
    if (parts.length > 2) {
      topics.addAll(List.of(parts[2].split(", ")));
    }
    return new Asked(number, parts[1], topics);
  }
}
