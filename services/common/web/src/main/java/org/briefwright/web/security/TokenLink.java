package org.briefwright.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// The link that `deploy/up` prints: `/?token=...` begins a session and leads to the page
/// itself, so that the token leaves the address bar at once.
@Singleton
class TokenLink {
  private static final String PARAMETER = "token";

  /// After the security headers, before authentication.
  private static final int EARLY = 900;

  private static final int SEE_OTHER = 303;

  private final LocalToken token;
  private final Sessions sessions;

  TokenLink(LocalToken token, Sessions sessions) {
    this.token = token;
    this.sessions = sessions;
  }

  void register(@Observes Filters filters) {
    if (token.isSet()) {
      filters.register(this::follow, EARLY);
    }
  }

  private void follow(RoutingContext context) {
    HttpServerRequest request = context.request();
    String presented = request.getParam(PARAMETER);
    if (request.method() != HttpMethod.GET
        || presented == null
        || !sessions.begin(presented, "", context)) {
      context.next();
      return;
    }
    context
        .response()
        .setStatusCode(SEE_OTHER)
        .putHeader("Location", context.normalizedPath())
        .putHeader("Cache-Control", "no-store")
        .end();
  }
}
