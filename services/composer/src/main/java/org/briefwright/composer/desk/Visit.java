package org.briefwright.composer.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.security.Principal;
import org.briefwright.web.security.Sessions;

/// One request for a page: in which language it is read, and where it is.
public class Visit {

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @QueryParam(Tongue.PARAMETER)
  String chosen;

  @Context HttpHeaders headers;

  @Context UriInfo uri;

  @Context SecurityContext security;

  public Visit() {}

  /// A request that was refused before a resource took it.
  Visit(HttpHeaders headers, UriInfo uri) {
    this.headers = headers;
    this.uri = uri;
    chosen = uri.getQueryParameters().getFirst(Tongue.PARAMETER);
  }

  public Tongue tongue() {
    return Tongue.of(chosen, headers);
  }

  Texts texts() {
    return tongue().texts();
  }

  /// The frame of a page that is shown at this request's address.
  public Frame frame(String current) {
    return frame(
        UriBuilder.fromUri(uri.getRequestUri())
            .scheme(null)
            .host(null)
            .port(-1)
            .replaceQueryParam(Tongue.PARAMETER)
            .build()
            .toString(),
        current);
  }

  /// The frame of a page that is shown at another address.
  public Frame frame(String here, String current) {
    return new Frame(
        tongue(),
        here,
        current,
        headers.getCookies().keySet().stream().anyMatch(Sessions::isCookie),
        who());
  }

  /// The name under which somebody is signed in, or empty.
  String who() {
    try {
      Principal person = security == null ? null : security.getUserPrincipal();
      return person == null ? "" : person.getName();
    } catch (AuthenticationFailedException _) {
      return "";
    }
  }

  public Response page(int status, TemplateInstance page) {
    Response.ResponseBuilder response =
        Response.status(status)
            .entity(page.setLocale(tongue().locale()).render())
            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .language(tongue().locale());
    if (Tongue.ofCode(chosen).isPresent()) {
      response.cookie(
          new NewCookie.Builder(Tongue.COOKIE)
              .value(chosen)
              .path("/")
              .maxAge(A_YEAR)
              .httpOnly(true)
              .sameSite(NewCookie.SameSite.LAX)
              .build());
    }
    return response.build();
  }

  public Response page(TemplateInstance page) {
    return page(Response.Status.OK.getStatusCode(), page);
  }
}
