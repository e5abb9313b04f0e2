package org.briefwright.typeset.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A link out of the document.
///
/// @param uri absolute, with scheme `http`, `https`, `mailto`, `doi` or `urn`
public record Link(String uri, List<Inline> text) implements Phrase {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "doi", "urn");

  public Link {
    text = List.copyOf(text);
    if (!permitted(uri)) {
      throw new IllegalArgumentException(
          "link '" + uri + "' is not an http, https, mailto, doi or urn address");
    }
  }

  /// Whether an address may be linked; others are for the caller to print as text.
  public static boolean permitted(String uri) {
    try {
      String scheme = URI.create(uri).getScheme();
      return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
