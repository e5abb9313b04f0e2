package org.briefwright.web.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/// What a service that has pages answers to a browser that asks for one and is not signed in. A
/// service without such a bean answers everybody with a problem.
@FunctionalInterface
public interface SignInPage {

  /// The page where people sign in, with status 401.
  Response answer(RoutingContext context);
}
