package org.briefwright.typeset;

import java.util.Objects;

/// A file that travels inside the PDF, associated with the document as a whole.
///
/// @param name its file name, unique in the document
/// @param mediaType such as `application/json`
/// @param description one sentence for the reader's list of attachments
/// @param bytes not copied: the caller must leave them alone
public record Attachment(
    String name, String mediaType, String description, Relationship relationship, byte[] bytes) {

  /// What the file is to the document (`AFRelationship` of PDF/A-3).
  public enum Relationship {
    SOURCE("Source"),
    DATA("Data"),
    ALTERNATIVE("Alternative"),
    SUPPLEMENT("Supplement"),
    UNSPECIFIED("Unspecified");

    private final String pdfName;

    Relationship(String pdfName) {
      this.pdfName = pdfName;
    }

    public String pdfName() {
      return pdfName;
    }
  }

  public Attachment {
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException("attachment name '" + name + "' is not a file name");
    }
    if (!mediaType.matches("[a-z0-9.+-]+/[a-z0-9.+-]+")) {
      throw new IllegalArgumentException("'" + mediaType + "' is not a media type");
    }
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(bytes, "bytes");
  }
}
