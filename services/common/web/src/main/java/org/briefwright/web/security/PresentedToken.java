package org.briefwright.web.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// What a request shows: a bearer token in `Authorization`, or else the cookie of a session.
final class PresentedToken {
  private static final String AUTHORIZATION = "Authorization";
  private static final String BEARER = "Bearer ";
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private PresentedToken() {}

  static Optional<String> bearer(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader(AUTHORIZATION))
        .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(it -> it.substring(BEARER.length()).strip());
  }

  /// The session's cookie where it counts: beside no `Authorization`, and for a write only from a
  /// page of the same origin.
  static Optional<String> session(HttpServerRequest request) {
    if (request.getHeader(AUTHORIZATION) != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(request.getCookie(Sessions.name(request)))
        .filter(_ -> READS.contains(request.method()) || isFromOwnPage(request))
        .map(Cookie::getValue);
  }

  /// A browser sends the cookie to every port of a host, and counts pages of all of them as one
  /// site: so a page of another port could write with it, if it were not asked where it comes from.
  private static boolean isFromOwnPage(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || hasAuthority(origin, request.getHeader("Host"));
  }

  private static boolean hasAuthority(String origin, String host) {
    try {
      return host != null && host.equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
