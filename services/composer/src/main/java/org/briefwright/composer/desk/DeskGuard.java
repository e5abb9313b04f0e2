package org.briefwright.composer.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// What every page has in common: it loads nothing from elsewhere, runs no script that stands in
/// it, is framed by nobody, and takes forms from pages of its own only.
@Provider
@DeskPage
public class DeskGuard implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// A browser says in `Sec-Fetch-Site`, or an older one in `Origin`, from whose page a form comes.
  /// What says neither is no browser, and so carries nobody's cookies unasked.
  @Override
  public void filter(ContainerRequestContext request) {
    if (!"POST".equals(request.getMethod())) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    boolean own = site == null ? isOwn(request) : site.equals("same-origin") || site.equals("none");
    if (!own) {
      request.abortWith(
          Response.status(Response.Status.FORBIDDEN)
              .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
              .entity("Forms are taken from pages of this desk only.\n")
              .build());
    }
  }

  private static boolean isOwn(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    if (origin == null) {
      return true;
    }
    String host = request.getHeaderString(HttpHeaders.HOST);
    return host != null && isOf(origin, host);
  }

  private static boolean isOf(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    protect(response.getHeaders());
  }

  /// Puts on a page what every page carries.
  static void protect(MultivaluedMap<String, Object> headers) {
    headers.putSingle("Content-Security-Policy", POLICY);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
    headers.putSingle("Vary", "Accept-Language, Cookie");
    headers.putSingle("Cache-Control", "private, no-cache");
  }
}
