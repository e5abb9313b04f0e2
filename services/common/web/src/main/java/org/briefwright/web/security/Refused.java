package org.briefwright.web.security;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/// Keeps on record who was refused: never with what they showed.
public final class Refused {
  private static final Logger LOG = Logger.getLogger("org.briefwright.security");

  private Refused() {}

  /// Somebody showed something that signs nobody in.
  public static void signIn(RoutingContext context, String why) {
    LOG.warnf(
        "event=sign-in-refused address=%s method=%s path=%s why=\"%s\"",
        address(context), context.request().method(), context.request().path(), why);
  }

  /// Somebody who is signed in may not do what they asked for.
  static void operation(RoutingContext context, String actor) {
    LOG.warnf(
        "event=operation-refused actor=\"%s\" address=%s method=%s path=%s",
        actor, address(context), context.request().method(), context.request().path());
  }

  private static String address(RoutingContext context) {
    return context.request().remoteAddress() == null
        ? "unknown"
        : context.request().remoteAddress().hostAddress();
  }
}
