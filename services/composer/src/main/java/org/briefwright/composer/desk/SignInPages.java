package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.briefwright.web.security.Sessions;
import org.briefwright.web.security.SignIn;
import org.briefwright.web.security.SignInPage;

/// The page where people sign in, for whatever page they asked for.
@Singleton
public class SignInPages implements SignInPage {
  private final SignIn signIn;
  private final HttpHeaders headers;
  private final UriInfo uri;

  SignInPages(SignIn signIn, HttpHeaders headers, UriInfo uri) {
    this.signIn = signIn;
    this.headers = headers;
    this.uri = uri;
  }

  /// Why somebody sees the page: they asked for it or for a page of the desk, their session is
  /// over, they sent a form that was not taken, what they typed is not the token, or no name.
  enum Why {
    ASKED,
    ENDED,
    UNSENT,
    WRONG,
    NAMELESS
  }

  /// @param why in lower case
  /// @param way `token`, `provider`, `name` where a session is open that may go on under another,
  ///     or `none` where nobody can sign in
  /// @param name that was typed or is gone by
  public record Page(String why, String way, String back, String name) {}

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance signIn(Page page, Frame frame);
  }

  @Override
  public Response answer(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    ReturnPath back =
        reads
            ? ReturnPath.of(here())
            : ReturnPath.ofReferrer(request.getHeader("Referer"), request.getHeader("Host"));
    Why why = reads ? (Sessions.isBrought(context) ? Why.ENDED : Why.ASKED) : Why.UNSENT;
    Asked asked = new Asked(why, false, "", back);
    Response page = page(new Visit(headers, uri), Response.Status.UNAUTHORIZED, asked);
    DeskGuard.protect(page.getHeaders());
    return page;
  }

  /// The address that was asked for, without a token that did not fit.
  private String here() {
    return UriBuilder.fromUri(uri.getRequestUri())
        .scheme(null)
        .host(null)
        .port(-1)
        .replaceQueryParam("token")
        .build()
        .toString()
        .replaceFirst("\\?$", "");
  }

  /// What the page is shown for.
  ///
  /// @param open whether a session is open already
  /// @param name to begin with
  record Asked(Why why, boolean open, String name, ReturnPath back) {}

  Response page(Visit visit, Response.Status status, Asked asked) {
    Page page =
        new Page(
            asked.why().name().toLowerCase(Locale.ROOT),
            asked.open() ? "name" : way(),
            asked.back().value(),
            asked.name());
    String here =
        UriBuilder.fromPath(SignInResource.PATH)
            .queryParam("back", asked.back().value())
            .build()
            .toString();
    return visit.page(status.getStatusCode(), Templates.signIn(page, visit.frame(here, "")));
  }

  private String way() {
    if (signIn.hasProvider()) {
      return "provider";
    }
    return signIn.token().isPresent() ? "token" : "none";
  }
}
