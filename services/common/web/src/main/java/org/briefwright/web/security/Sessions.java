package org.briefwright.web.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.briefwright.web.security.SessionStamp.Session;
import org.jboss.logging.Logger;

/// A browser's session: begun by who shows the machine's token, kept in a cookie that no script can
/// read and no other site sends, and over after [SignIn#sessionLife].
@Singleton
public class Sessions {
  private static final Logger LOG = Logger.getLogger("org.briefwright.security");

  /// A browser takes a cookie with this beginning over TLS alone, and only from the host itself.
  private static final String HOST = "__Host-";

  private static final String COOKIE = "briefwright";

  private final LocalToken token;
  private final SignIn signIn;
  private final Optional<SessionStamp> stamp;

  Sessions(LocalToken token, SignIn signIn) {
    this.token = token;
    this.signIn = signIn;
    stamp = signIn.token().map(SessionStamp::new);
  }

  /// Begins a session where this is the machine's token.
  ///
  /// @param name that its holder gives themselves, or empty
  /// @return whether it is
  public boolean begin(String presented, String name, RoutingContext context) {
    if (!token.is(presented)) {
      return false;
    }
    LOG.infof("event=session-begun address=%s", context.request().remoteAddress());
    Session session = new Session(Instant.now(), name);
    context.response().addCookie(holding(session, signIn.sessionLife(), context));
    return true;
  }

  /// Goes on with an open session under another name.
  ///
  /// @return whether there is one
  public boolean rename(String name, RoutingContext context) {
    Optional<Session> session = PresentedToken.session(context.request()).flatMap(this::open);
    session.ifPresent(
        it -> {
          Session renamed = new Session(it.begin(), name);
          Instant end = it.begin().plus(signIn.sessionLife());
          Duration left = Duration.between(Instant.now(), end);
          context.response().addCookie(holding(renamed, left, context));
        });
    return session.isPresent();
  }

  /// Whether a request brings the cookie of an open session.
  public boolean isOpen(RoutingContext context) {
    return PresentedToken.session(context.request()).flatMap(this::open).isPresent();
  }

  /// Lets the browser forget its session.
  public void end(RoutingContext context) {
    context.response().addCookie(cookie("", context).setMaxAge(0));
  }

  /// Whether a request brings a session's cookie, open or over.
  public static boolean isBrought(RoutingContext context) {
    return context.request().getCookie(name(context.request())) != null;
  }

  /// Whether a cookie of this name holds a session.
  public static boolean isCookie(String name) {
    return name.equals(COOKIE) || name.equals(HOST + COOKIE);
  }

  /// What the cookie is called where this request came in.
  static String name(HttpServerRequest request) {
    return request.isSSL() ? HOST + COOKIE : COOKIE;
  }

  /// The session that a cookie stands for.
  Optional<Session> open(String presented) {
    return stamp.flatMap(it -> it.open(presented, Instant.now(), signIn.sessionLife()));
  }

  private Cookie holding(Session session, Duration left, RoutingContext context) {
    return cookie(stamp.orElseThrow().begunAt(session.begin(), session.name()), context)
        .setMaxAge(left.toSeconds());
  }

  private static Cookie cookie(String value, RoutingContext context) {
    return Cookie.cookie(name(context.request()), value)
        .setPath("/")
        .setHttpOnly(true)
        .setSecure(context.request().isSSL())
        .setSameSite(CookieSameSite.STRICT);
  }
}
