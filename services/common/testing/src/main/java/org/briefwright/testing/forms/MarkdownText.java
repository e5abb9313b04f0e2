package org.briefwright.testing.forms;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the Markdown that the typesetter writes.
final class MarkdownText {

  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+]: .*");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(<[^>]*>\\)");
  private static final Pattern NUMBER = Pattern.compile("(?m)^[>\\s]*\\d+\\. ");

  private MarkdownText() {}

  static Reading of(String markdown) {
    var lines =
        LINK.matcher(markdown)
            .replaceAll("]")
            .lines()
            .collect(Collectors.partitioningBy(line -> NOTE.matcher(line).matches()));
    List<String> blocks =
        lines.get(false).stream().map(line -> NUMBER.matcher(line).replaceAll("")).toList();
    return new Reading("Markdown", blocks, lines.get(true));
  }
}
