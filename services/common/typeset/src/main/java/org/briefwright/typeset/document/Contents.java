package org.briefwright.typeset.document;

/// The table of contents: the document's headings below its title, each with its page, linked.
///
/// @param title printed above as a heading that the contents do not list; empty for none
/// @param depth the deepest level of headings listed, 2 or 3
public record Contents(String title, int depth) implements Apparatus {

  public Contents {
    java.util.Objects.requireNonNull(title, "title");
    if (depth < 2 || depth > 3) {
      throw new IllegalArgumentException("contents of depth " + depth + " rather than 2 or 3");
    }
  }
}
