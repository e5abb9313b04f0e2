package org.briefwright.composer.citation;

/// A source that cannot be cited, with the CSL field at fault.
public final class CitationException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String sourceId;
  private final String field;

  public CitationException(String sourceId, String field, String reason) {
    super("source '" + sourceId + "', " + field + ": " + reason);
    this.sourceId = sourceId;
    this.field = field;
  }

  public String sourceId() {
    return sourceId;
  }

  /// The field of the CSL item, as a path: `issued/date-parts`.
  public String field() {
    return field;
  }
}
