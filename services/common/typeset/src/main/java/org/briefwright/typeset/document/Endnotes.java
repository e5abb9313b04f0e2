package org.briefwright.typeset.document;

/// Where the document's notes stand, all of them, in their order. A document without it has its
/// notes at the foot of the pages that call them; their numbers are the same.
public record Endnotes() implements Apparatus {

  /// Whether a document has its notes at its end rather than at its pages' feet.
  public static boolean in(Document document) {
    return Blocks.any(document, Endnotes.class);
  }
}
