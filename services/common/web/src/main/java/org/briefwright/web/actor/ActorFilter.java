package org.briefwright.web.actor;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.briefwright.web.text.TextRules;

/// Reads the acting person from the header `X-Actor` for the operations that need one.
@Provider
@ActorRequired
public class ActorFilter implements ContainerRequestFilter {
  public static final String HEADER = "X-Actor";
  static final int MAX = 100;

  private final Actor actor;

  ActorFilter(Actor actor) {
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String name = request.getHeaderString(HEADER);
    if (name != null && isAcceptable(name.strip())) {
      actor.is(name.strip());
    }
    actor.name();
  }

  private static boolean isAcceptable(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= MAX
        && TextRules.fault(name).isEmpty();
  }
}
