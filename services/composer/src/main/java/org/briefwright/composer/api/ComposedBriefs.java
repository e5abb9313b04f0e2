package org.briefwright.composer.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.briefwright.composer.Composer;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.problem.ProblemException;

/// Answers requests for briefs, whichever address they came to.
@Singleton
class ComposedBriefs {

  private final Composer composer;
  private final BriefArchive archive;
  private final Actor actor;

  ComposedBriefs(Composer composer, BriefArchive archive, Actor actor) {
    this.composer = composer;
    this.archive = archive;
    this.actor = actor;
  }

  /// @param key as the client sent it, or null
  Response answer(BriefRequest brief, String key, Request request, UriInfo uri) {
    Format format = Negotiation.of(null, request);
    if (brief.wantsPlanOnly()) {
      return Response.ok(plan(brief, format, key), MediaType.APPLICATION_JSON).build();
    }
    Composer.Answer answer = composer.compose(brief, format, checked(key), actor.name());
    URI location = uri.getBaseUriBuilder().path("v1/briefs/{id}").build(answer.id());
    return body(Response.created(location), answer.id(), answer.rendition()).build();
  }

  private BriefPlan plan(BriefRequest brief, Format format, String key) {
    if (format != Format.JSON) {
      throw new NotAcceptableException();
    }
    if (key != null) {
      throw ProblemException.parameter(
          "Idempotency-Key", "is not accepted for a dry run, which keeps nothing");
    }
    return composer.plan(brief);
  }

  Response.ResponseBuilder body(Response.ResponseBuilder response, String id, Rendition rendition) {
    Format format = rendition.format();
    byte[] bytes =
        format == Format.JSON
            ? BriefAnswer.of(
                    new String(rendition.bytes(), StandardCharsets.UTF_8),
                    archive.manifest(id).orElseThrow())
                .getBytes(StandardCharsets.UTF_8)
            : rendition.bytes();
    return response
        .type(format.mediaType())
        .tag(new EntityTag(rendition.sha256()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", "inline; filename=\"" + id + "." + format.code() + "\"")
        .entity(bytes);
  }

  static String checked(String key) {
    if (key != null && !key.matches("[\\x21-\\x7e]{1,100}")) {
      throw ProblemException.parameter(
          "Idempotency-Key", "1 to 100 visible ASCII characters are accepted");
    }
    return key;
  }
}
