package org.briefwright.composer.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.manifest.Sha256;

/// Answers about topics, each with the hash of its bytes as its tag.
final class TopicAnswers {

  private TopicAnswers() {}

  /// The bytes, or that the client has them already.
  static Response of(byte[] bytes, String mediaType, Request request) {
    EntityTag tag = new EntityTag(Sha256.hex(bytes));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(bytes, mediaType) : unchanged)
        .tag(tag)
        .header("X-Content-Type-Options", "nosniff")
        .header("Vary", "Accept")
        .build();
  }
}
