package org.briefwright.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/// Puts on every answer what tells a browser to trust it as little as possible. What a resource has
/// set itself stays: a page with scripts knows best which.
@Singleton
class SecurityHeaders {
  /// Before everything that may end a request, authentication included.
  private static final int FIRST = 1_000;

  private static final String SWAGGER_UI = "/q/swagger-ui";
  private static final String CONTENT_POLICY = "Content-Security-Policy";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /// A brief as HTML, or a picture, carries its styles, fonts and images in itself, and no script.
  private static final String SELF_CONTAINED =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// The OpenAPI UI begins with a script in its page, and calls every service.
  private static final String OPENAPI_UI =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src *; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  void register(@Observes Filters filters) {
    filters.register(SecurityHeaders::add, FIRST);
  }

  private static void add(RoutingContext context) {
    context.addHeadersEndHandler(_ -> complete(context));
    context.next();
  }

  private static void complete(RoutingContext context) {
    MultiMap headers = context.response().headers();
    ALWAYS.forEach((name, value) -> addIfAbsent(headers, name, value));
    addIfAbsent(headers, CONTENT_POLICY, policy(context));
    if (context.request().isSSL()) {
      addIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static String policy(RoutingContext context) {
    if (context.normalizedPath().startsWith(SWAGGER_UI)) {
      return OPENAPI_UI;
    }
    String type = context.response().headers().get("Content-Type");
    String known = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return known.startsWith("text/html") || known.startsWith("image/svg+xml")
        ? SELF_CONTAINED
        : NOTHING;
  }

  private static void addIfAbsent(MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
