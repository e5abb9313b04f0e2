package org.briefwright.acceptance.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The requests in analysts' own words, each with the topics that it may find; none where it must
/// be refused.
record TopicRequests(List<Asked> all) {
  private static final Path FILE = Path.of("src/test/resources/library/topic-requests.txt");

  /// @param topics the one meant first, then those that would do as well
  record Asked(String words, List<String> topics) {
    boolean isForeign() {
      return topics.isEmpty();
    }

    String topic() {
      return topics.getFirst();
    }
  }

  static TopicRequests read() {
    try {
      return new TopicRequests(
          Files.readAllLines(FILE).stream()
              .filter(line -> !line.startsWith("#"))
              .map(TopicRequests::asked)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Asked asked(String line) {
    String[] parts = line.split(" \\| ");
    List<String> topics = new ArrayList<>();
    if (!parts[0].equals("-")) {
      topics.add(parts[0]);
    }
    if (parts.length > 2) {
      topics.addAll(List.of(parts[2].split(", ")));
    }
    return new Asked(parts[1], topics);
  }
}
