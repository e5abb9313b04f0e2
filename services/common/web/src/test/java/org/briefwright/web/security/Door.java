package org.briefwright.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.briefwright.web.actor.Actor;

/// Doors for the tests of who comes in.
@Path("/v1/doors")
public class Door {
  private final Actor actor;

  Door(Actor actor) {
    this.actor = actor;
  }

  @GET
  @Path("readers")
  @RolesAllowed(Roles.READER)
  public String readers() {
    return actor.name();
  }

  @POST
  @Path("writers")
  @RolesAllowed(Roles.AUTHOR)
  public String writers() {
    return actor.name();
  }

  @GET
  @Path("forgotten")
  public String forgotten() {
    return "nobody said who may come in";
  }

  @GET
  @Path("open")
  @PermitAll
  public String open() {
    return "come in";
  }
}
