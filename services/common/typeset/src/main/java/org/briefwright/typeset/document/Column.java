package org.briefwright.typeset.document;

import java.util.Objects;

/// A table's column.
///
/// @param share its width relative to the other columns'
public record Column(double share, Alignment alignment) {

  /// How a column's cells stand; figures stand `END`.
  public enum Alignment {
    START,
    CENTRE,
    END,
    /// The decimal points one below the other; the sign is that of the document's language.
    DECIMAL
  }

  public Column {
    if (!(share > 0) || share > 1000) {
      throw new IllegalArgumentException("column share " + share + " is not in (0, 1000]");
    }
    Objects.requireNonNull(alignment, "alignment");
  }

  public Column(double share) {
    this(share, Alignment.START);
  }
}
