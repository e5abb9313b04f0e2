package org.briefwright.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.briefwright.web.actor.ActorName;
import org.briefwright.web.security.SessionStamp.Session;

/// Signs in whoever holds the machine's token or a session that it opened, with every role. The
/// name is the holder's own, so that two people at one machine can practise four eyes; it proves
/// nothing, and says so by its mark.
@Singleton
public class LocalTokenMechanism implements HttpAuthenticationMechanism {
  public static final String ACTOR = "X-Actor";

  private static final int UNAUTHORIZED = 401;

  private final LocalToken token;
  private final Sessions sessions;
  private final SignIn signIn;

  LocalTokenMechanism(LocalToken token, Sessions sessions, SignIn signIn) {
    this.token = token;
    this.sessions = sessions;
    this.signIn = signIn;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    HttpServerRequest request = context.request();
    Optional<String> bearer = PresentedToken.bearer(request);
    if (bearer.isPresent() && !token.is(bearer.get())) {
      return signIn.hasProvider() ? Uni.createFrom().nullItem() : refused("the token is not valid");
    }
    Optional<Session> session = PresentedToken.session(request).flatMap(sessions::open);
    return bearer.isPresent() || session.isPresent()
        ? holder(name(request, session))
        : Uni.createFrom().nullItem();
  }

  private Uni<SecurityIdentity> holder(String given) {
    return ActorName.selfGiven(given)
        .map(it -> Uni.createFrom().item(identity(it, signIn.token().orElseThrow())))
        .orElseGet(
            () ->
                refused(
                    ACTOR
                        + ": 1 to "
                        + ActorName.LONGEST
                        + " characters of plain text are accepted"));
  }

  private static Uni<SecurityIdentity> refused(String why) {
    return Uni.createFrom().failure(new AuthenticationFailedException(why));
  }

  /// The header names whoever sends this request, the session whoever began it.
  private String name(HttpServerRequest request, Optional<Session> session) {
    String header = request.getHeader(ACTOR);
    return header == null
        ? session.map(Session::name).filter(it -> !it.isEmpty()).orElseGet(signIn::userOrMachines)
        : ActorName.ofHeader(header);
  }

  private static SecurityIdentity identity(String name, String token) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(name))
        .addRoles(Roles.ALL)
        .addCredential(new TokenCredential(token, "bearer"))
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  /// Before the provider's, which would take the machine's token for a broken one of its own.
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1_000;
  }
}
