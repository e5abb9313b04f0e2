package org.briefwright.composer.desk;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.briefwright.composer.desk.SignInPages.Asked;
import org.briefwright.composer.desk.SignInPages.Why;
import org.briefwright.web.actor.ActorName;
import org.briefwright.web.security.Refused;
import org.briefwright.web.security.Sessions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Signing in with the machine's token under a name of one's own, and out again.
@PermitAll
@Path("/")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
  static final String PATH = "/sign-in";

  private final Sessions sessions;
  private final SignInPages pages;

  SignInResource(Sessions sessions, SignInPages pages) {
    this.sessions = sessions;
    this.pages = pages;
  }

  /// Where a session is open, it may go on under another name.
  @GET
  @Path("sign-in")
  @Operation(hidden = true)
  public Response show(
      @BeanParam Visit visit, RoutingContext context, @QueryParam("back") String back) {
    boolean open = sessions.isOpen(context);
    String name = open ? ActorName.bare(visit.who()) : "";
    return pages.page(
        visit, Response.Status.OK, new Asked(Why.ASKED, open, name, ReturnPath.of(back)));
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response signIn(
      @BeanParam Visit visit,
      RoutingContext context,
      @FormParam("token") String token,
      @FormParam("name") String name,
      @FormParam("back") String back) {
    ReturnPath path = ReturnPath.of(back);
    boolean renames = token == null && sessions.isOpen(context);
    String given = name == null ? "" : name;
    Optional<String> accepted = ActorName.selfGiven(given).map(ActorName::bare);
    if (accepted.isEmpty()) {
      return pages.page(
          visit, Response.Status.BAD_REQUEST, new Asked(Why.NAMELESS, renames, given, path));
    }
    if (renames
        ? sessions.rename(accepted.get(), context)
        : token != null && sessions.begin(token.strip(), accepted.get(), context)) {
      return Response.seeOther(URI.create(path.value())).build();
    }
    Refused.signIn(context, "not the token of this machine");
    return pages.page(
        visit, Response.Status.UNAUTHORIZED, new Asked(Why.WRONG, false, given, path));
  }

  @POST
  @Path("sign-out")
  @Operation(hidden = true)
  public Response signOut(RoutingContext context) {
    sessions.end(context);
    return Response.seeOther(URI.create(PATH))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }
}
