package org.briefwright.composer.citation;

import java.util.Set;

/// Where in a source the cited words stand: a CSL locator `label` such as `page` or
/// `article-locator`, and its `value`, such as `12-14`. `article` is taken for `article-locator`.
///
/// @throws IllegalArgumentException when CSL does not know the label, or the value is blank
public record Locator(String label, String value) {
  private static final Set<String> LABELS =
      Set.of(
          "act",
          "appendix",
          "article-locator",
          "book",
          "canon",
          "chapter",
          "column",
          "elocation",
          "equation",
          "figure",
          "folio",
          "issue",
          "line",
          "note",
          "opus",
          "page",
          "paragraph",
          "part",
          "rule",
          "scene",
          "section",
          "sub-verbo",
          "supplement",
          "surah",
          "table",
          "timestamp",
          "title-locator",
          "verse",
          "volume");

  /// Whether CSL knows the label.
  public static boolean isLabel(String label) {
    return label != null && LABELS.contains(label);
  }

  public Locator {
    label = "article".equals(label) ? "article-locator" : label;
    if (label == null || !LABELS.contains(label)) {
      throw new IllegalArgumentException("'" + label + "' is not a CSL locator label");
    }
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("a locator of label '" + label + "' needs a value");
    }
    value = value.strip();
  }
}
