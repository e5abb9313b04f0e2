package org.briefwright.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// The link that `deploy/up` prints: `/?token=...` puts the token into a cookie that no script can
/// read, and leads to the page itself, so that the token leaves the address bar at once.
@Singleton
class TokenLink {
  private static final String PARAMETER = "token";

  /// After the security headers, before authentication.
  private static final int EARLY = 900;

  private static final int SEE_OTHER = 303;

  private final LocalToken token;

  TokenLink(LocalToken token) {
    this.token = token;
  }

  void register(@Observes Filters filters) {
    if (token.isSet()) {
      filters.register(this::follow, EARLY);
    }
  }

  private void follow(RoutingContext context) {
    HttpServerRequest request = context.request();
    String presented = request.getParam(PARAMETER);
    if (request.method() != HttpMethod.GET || presented == null || !token.is(presented)) {
      context.next();
      return;
    }
    HttpServerResponse response = context.response();
    response.addCookie(cookie(presented, request.isSSL()));
    response
        .setStatusCode(SEE_OTHER)
        .putHeader("Location", context.normalizedPath())
        .putHeader("Cache-Control", "no-store")
        .end();
  }

  private static Cookie cookie(String token, boolean secure) {
    return Cookie.cookie(PresentedToken.COOKIE, token)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(secure)
        .setSameSite(CookieSameSite.STRICT);
  }
}
