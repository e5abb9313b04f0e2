package org.briefwright.composer.desk;

import java.net.URI;
import java.net.URISyntaxException;

/// Where somebody goes on after signing in: an address within this site, whatever was asked for.
///
/// @param value path and query
record ReturnPath(String value) {
  static final ReturnPath HOME = new ReturnPath("/");

  private static final int LONGEST = 2_000;

  /// The path, where it leads to a page of this site; the first page otherwise.
  static ReturnPath of(String asked) {
    return asked != null && isLocal(asked) ? new ReturnPath(asked) : HOME;
  }

  /// The page that a browser says it comes from, where that is one of this site.
  ///
  /// @param host name and port of this site, as the browser asked for it
  static ReturnPath ofReferrer(String referrer, String host) {
    try {
      URI address = new URI(referrer == null ? "" : referrer);
      if (host == null || !host.equalsIgnoreCase(address.getRawAuthority())) {
        return HOME;
      }
      String query = address.getRawQuery();
      return of(address.getRawPath() + (query == null ? "" : "?" + query));
    } catch (URISyntaxException noAddress) {
      return HOME;
    }
  }

  private static boolean isLocal(String asked) {
    if (asked.length() > LONGEST
        || !asked.startsWith("/")
        || asked.startsWith("//")
        || asked.startsWith(SignInResource.PATH)
        || asked.indexOf('\\') >= 0) {
      return false;
    }
    try {
      URI address = new URI(asked);
      return !address.isAbsolute() && address.getRawAuthority() == null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }
}
