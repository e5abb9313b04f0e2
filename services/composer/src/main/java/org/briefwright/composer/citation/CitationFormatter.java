package org.briefwright.composer.citation;

import java.util.List;
import java.util.Map;

/// Formats the notes and the bibliography of a brief. The same input always gives the same output;
/// one formatter serves all threads. Forms once made are kept, which changes nothing but the time.
public final class CitationFormatter {

  /// @param language the brief's language, as a BCP 47 tag such as `en`, `uk`, `de`
  /// @param notes in the order in which the reader meets them
  /// @param sources every cited source by its id
  /// @throws CitationException when a cited source is missing or its CSL cannot be used
  /// @throws IllegalArgumentException when CSL has no terms for the language
  public Citations format(
      CitationStyle style,
      String language,
      List<NoteRequest> notes,
      Map<String, SourceRecord> sources) {
    throw new UnsupportedOperationException();
  }

  /// Loads the style and the language ahead of the first brief, which would else wait for it.
  public void warmUp(CitationStyle style, String language) {
    throw new UnsupportedOperationException();
  }
}
