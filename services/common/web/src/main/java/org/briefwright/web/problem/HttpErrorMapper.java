package org.briefwright.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Puts the framework's own refusals (no such address, no such method, media types) into problem
/// form, and leaves its redirects and other successes alone.
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
  private final ProblemResponses responses;

  HttpErrorMapper(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  public Response toResponse(WebApplicationException thrown) {
    Response original = thrown.getResponse();
    return switch (original.getStatus()) {
      case 404 -> responses.of(ProblemType.NOT_FOUND, "no resource has this address");
      case 405 ->
          responses.of(
              ProblemType.METHOD_NOT_ALLOWED, "the OpenAPI document lists the methods it takes");
      case 406 ->
          responses.of(
              ProblemType.NOT_ACCEPTABLE, "the OpenAPI document lists the media types offered");
      case 413 -> responses.of(ProblemType.TOO_LARGE, "the body exceeds the service's limit");
      case 415 ->
          responses.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "the OpenAPI document lists the media types accepted");
      default ->
          original.getStatus() < 400
              ? original
              : responses.of(
                  original.getStatus() < 500
                      ? ProblemType.INVALID_PARAMETER
                      : ProblemType.INTERNAL_ERROR,
                  original.getStatusInfo().getReasonPhrase());
    };
  }
}
