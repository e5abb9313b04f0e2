package org.briefwright.typeset.document;

import java.util.List;
import java.util.Locale;

/// A whole document, ready to be laid out or written as HTML or Markdown.
///
/// @param lang BCP 47 tag of its main language; decides hyphenation and the PDF's `/Lang`
/// @param blocks the contents in reading order
public record Document(
    String lang, Metadata metadata, Furniture furniture, PageFormat format, List<Block> blocks) {

  public Document {
    if (!lang.equals(Locale.forLanguageTag(lang).toLanguageTag()) || lang.equals("und")) {
      throw new IllegalArgumentException("language '" + lang + "' is not a BCP 47 tag");
    }
    blocks = List.copyOf(blocks);
  }
}
