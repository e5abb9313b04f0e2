package org.briefwright.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers who is not signed in, and who is but may not do this: browsers by a page where the
/// service has one, programs by a problem.
public class SignInProblems {
  private static final int FOUND = 302;

  private final ProblemResponses responses;
  private final Instance<SignInPage> page;
  private final SecurityIdentity identity;

  SignInProblems(ProblemResponses responses, Instance<SignInPage> page, SecurityIdentity identity) {
    this.responses = responses;
    this.identity = identity;
    this.page = page;
  }

  @ServerExceptionMapper
  public Uni<Response> nobody(UnauthorizedException thrown, RoutingContext context) {
    return challenge(
        context, "send Authorization: Bearer, or open the link that deploy/up printed");
  }

  @ServerExceptionMapper
  public Uni<Response> refused(AuthenticationFailedException thrown, RoutingContext context) {
    String why = thrown.getMessage() == null ? "the token is not valid" : thrown.getMessage();
    Refused.signIn(context, why);
    return challenge(context, why);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException thrown, RoutingContext context) {
    Refused.operation(context, identity.getPrincipal().getName());
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
    return challenge.map(
        data -> data != null && data.status == FOUND ? way(data) : refusal(context, why));
  }

  private Response refusal(RoutingContext context, String why) {
    Response response =
        page.isResolvable() && asksForPage(context)
            ? page.get().answer(context)
            : responses.of(ProblemType.SIGN_IN_REQUIRED, why);
    return Response.fromResponse(response).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  /// A browser names HTML first; what takes anything, or would rather have JSON, is none.
  private static boolean asksForPage(RoutingContext context) {
    List<MIMEHeader> accepted = context.parsedHeaders().accept();
    return !accepted.isEmpty() && accepted.getFirst().value().equalsIgnoreCase("text/html");
  }

  private static Response way(ChallengeData data) {
    return Response.status(data.status)
        .header(data.headerName.toString(), data.headerContent)
        .build();
  }
}
