package org.briefwright.web.actor;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Refuses operations that need an acting person and have none.
@Provider
@ActorRequired
public class ActorFilter implements ContainerRequestFilter {
  private final Actor actor;

  ActorFilter(Actor actor) {
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    actor.name();
  }
}
