package org.briefwright.web.problem;

import java.net.URI;

/// Every kind of problem that Briefwright answers with. Each has a section in docs/problems.md
/// under its slug, and its URI is `https://briefwright.org/problems/<slug>`.
public enum ProblemType {
  MALFORMED_JSON("malformed-json", 400, "The body is not well-formed JSON"),
  INVALID_PARAMETER("invalid-parameter", 400, "A parameter is not acceptable"),
  SIGN_IN_REQUIRED("sign-in-required", 401, "Nobody is signed in"),
  ROLE_REQUIRED("role-required", 403, "Your roles do not allow this"),
  FOUR_EYES("four-eyes", 403, "Nobody approves their own draft"),
  NOT_FOUND("not-found", 404, "There is nothing here"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
  NOT_ACCEPTABLE("not-acceptable", 406, "None of the accepted media types is offered"),
  TRANSITION_REFUSED("transition-refused", 409, "The version cannot change into that state"),
  RESTS_ON_WITHDRAWN("rests-on-withdrawn", 409, "The brief rests on what was withdrawn"),
  NOT_REVISABLE("not-revisable", 409, "This brief has no room for a successor"),
  ALREADY_EXISTS("already-exists", 409, "The identifier is taken"),
  BATCH_OPEN("batch-open", 409, "The batch has not ended"),
  PRECONDITION_FAILED("precondition-failed", 412, "Someone changed it in the meantime"),
  TOO_LARGE("too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not understood"),
  VALIDATION_FAILED("validation-failed", 422, "The body breaks a rule"),
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The key was used for another request"),
  TOPIC_NOT_FOUND("topic-not-found", 422, "No topic fits"),
  TEMPLATE_UNFILLABLE("template-unfillable", 422, "The library cannot fill the template"),
  RULE_BROKEN("rule-broken", 422, "A rule of the template cannot be kept"),
  LENGTH_NOT_MET("length-not-met", 422, "The length cannot be met"),
  CONSTRAINTS_NOT_MET("constraints-not-met", 422, "No selection keeps every constraint"),
  TLP_EXCEEDED("tlp-exceeded", 422, "The markings forbid this"),
  PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is missing"),
  RATE_LIMITED("rate-limited", 429, "Too many requests"),
  INTERNAL_ERROR("internal-error", 500, "Something broke here"),
  LIBRARY_INCONSISTENT("library-inconsistent", 500, "The library contradicts itself"),
  COMPOSER_ENDED("composer-ended", 500, "Composing it ended the composer"),
  SEARCH_NOT_READY("search-not-ready", 503, "Search is not ready yet"),
  SERVICE_UNAVAILABLE("service-unavailable", 503, "A service that is needed does not answer");

  private static final String BASE = "https://briefwright.org/problems/";

  private final String slug;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  public String slug() {
    return slug;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public URI uri() {
    return URI.create(BASE + slug);
  }
}
