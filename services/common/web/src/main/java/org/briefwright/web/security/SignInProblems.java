package org.briefwright.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers who is not signed in, and who is but may not do this.
public class SignInProblems {
  private static final int FOUND = 302;

  private final ProblemResponses responses;

  SignInProblems(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  public Uni<Response> nobody(UnauthorizedException thrown, RoutingContext context) {
    return challenge(
        context, "send Authorization: Bearer, or open the link that deploy/up printed");
  }

  @ServerExceptionMapper
  public Uni<Response> refused(AuthenticationFailedException thrown, RoutingContext context) {
    String why = thrown.getMessage();
    return challenge(context, why == null ? "the token is not valid" : why);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException thrown) {
    String why = thrown.getMessage();
    return responses.of(
        ProblemType.ROLE_REQUIRED,
        why == null ? "your roles do not allow this; docs/security.md tells which do" : why);
  }

  /// A provider's challenge to a browser is the way to its page.
  private Uni<Response> challenge(RoutingContext context, String why) {
    HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
    Uni<ChallengeData> challenge =
        authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
    return challenge.map(data -> data != null && data.status == FOUND ? way(data) : problem(why));
  }

  private static Response way(ChallengeData data) {
    return Response.status(data.status)
        .header(data.headerName.toString(), data.headerContent)
        .build();
  }

  private Response problem(String why) {
    return Response.fromResponse(responses.of(ProblemType.SIGN_IN_REQUIRED, why))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
