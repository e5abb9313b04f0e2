package org.briefwright.composer.desk;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/// What the layout that all pages share needs to know: `desk/layout.html`.
///
/// @param here the address of this page within the site, without the choice of a language;
///     for a page that answers a form, the page that the form stands on
/// @param current which entry of the navigation this is: `ask`, `library`, `archive`,
///     `batches`, `verify`; or empty
/// @param session whether the reader's browser holds a session that they may end
/// @param who the name under which they are signed in, or empty
public record Frame(Tongue tongue, String here, String current, boolean session, String who) {

  /// Where they give themselves another name, and come back.
  public String naming() {
    return UriBuilder.fromPath(SignInResource.PATH)
        .queryParam("back", "{here}")
        .build(here)
        .toString();
  }

  /// BCP 47.
  public String lang() {
    return tongue.code();
  }

  /// The faces that the page begins with, which a browser had better ask for at once.
  public List<String> faces() {
    String script = tongue == Tongue.UKRAINIAN ? "cyrillic" : "latin";
    return List.of("sans-400-" + script, "sans-600-" + script);
  }

  /// The same page in each language.
  public List<Translation> translations() {
    return List.of(Tongue.values()).stream()
        .map(
            each ->
                new Translation(
                    each,
                    UriBuilder.fromUri(here)
                        .replaceQueryParam(Tongue.PARAMETER, each.code())
                        .build()
                        .toString(),
                    each == tongue))
        .toList();
  }

  /// A language to read this page in.
  ///
  /// @param shown whether it is the one that is read
  public record Translation(Tongue tongue, String address, boolean shown) {}
}
