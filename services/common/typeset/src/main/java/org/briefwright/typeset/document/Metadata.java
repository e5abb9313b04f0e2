package org.briefwright.typeset.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What the document says about itself; nothing of it is printed.
///
/// @param created fixes every date in the PDF, so that equal documents give equal bytes
/// @param identifier fixes the PDF's document id; whatever the caller knows it by
public record Metadata(
    String title,
    String subject,
    List<String> authors,
    List<String> keywords,
    Instant created,
    String identifier) {

  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document needs a title: PDF/UA shows it to readers");
    }
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(identifier, "identifier");
  }
}
