package org.briefwright.web.actor;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.briefwright.web.text.TextRules;

/// Reads the acting person from the header `X-Actor`.
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ActorReader implements ContainerRequestFilter {
  public static final String HEADER = "X-Actor";
  static final int MAX = 100;

  private final Actor actor;

  ActorReader(Actor actor) {
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String name = request.getHeaderString(HEADER);
    if (name != null && isAcceptable(name.strip())) {
      actor.is(name.strip());
    }
  }

  private static boolean isAcceptable(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= MAX
        && TextRules.fault(name).isEmpty();
  }
}
