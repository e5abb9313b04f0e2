package org.briefwright.composer.citation;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The citation styles that a brief may ask for, by their id in the CSL style repository.
public enum CitationStyle {
  CHICAGO_NOTES("chicago-notes-bibliography", false),
  OSCOLA("oscola", false),
  CHICAGO_AUTHOR_DATE("chicago-author-date", true),
  APA("apa", true);

  private final String id;
  private final boolean inText;

  CitationStyle(String id, boolean inText) {
    this.id = id;
    this.inText = inText;
  }

  /// @throws IllegalArgumentException naming the accepted ids when there is no such style
  public static CitationStyle of(String id) {
    return Arrays.stream(values())
        .filter(style -> style.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "citation style '"
                        + id
                        + "' is not one of "
                        + Arrays.stream(values())
                            .map(CitationStyle::id)
                            .collect(Collectors.joining(", "))));
  }

  public String id() {
    return id;
  }

  /// Whether references stand in the running text, as in "(Fortna 2004)", rather than in notes.
  public boolean inText() {
    return inText;
  }
}
