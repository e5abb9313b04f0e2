package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A chart or map with what it says and where that comes from. Never broken between pages.
///
/// @param id target of references; empty for none
/// @param caption stands above and says the finding, not the variable
/// @param alternative what one who cannot see the picture should know of it, in a sentence or two;
///     the numbers follow as a table of their own
/// @param source stands below; may be empty
/// @param data whether the data table is printed under the picture; where not, it is only there
///     for screen readers and in HTML and Markdown
public record Picture(
    String id,
    List<Inline> caption,
    String alternative,
    List<Inline> source,
    Chart chart,
    Data data,
    PictureWords words)
    implements Block {

  /// Who reads the data table.
  public enum Data {
    UNSEEN,
    PRINTED
  }

  public Picture {
    Objects.requireNonNull(id, "id");
    caption = List.copyOf(caption);
    source = List.copyOf(source);
    Objects.requireNonNull(chart, "chart");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(words, "words");
    if (caption.isEmpty()) {
      throw new IllegalArgumentException(
          "picture '" + id + "' needs a caption that says what it shows");
    }
    if (alternative.isBlank()) {
      throw new IllegalArgumentException(
          "picture '" + id + "' needs words for those who cannot see it");
    }
  }

  /// In English, with the data table for screen readers only.
  public static Picture of(
      String id, String caption, String alternative, String source, Chart chart) {
    return new Picture(
        id,
        List.of(new Text(caption)),
        alternative,
        source.isEmpty() ? List.of() : List.of(new Text(source)),
        chart,
        Data.UNSEEN,
        PictureWords.ENGLISH);
  }
}
