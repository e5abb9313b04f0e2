package org.briefwright.composer.desk.library;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.Suggestions.Suggestion;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Suggests items while somebody types in a field that names one.
@RolesAllowed(Roles.READER)
@Path("/library/suggest/{collection:topics|fragments|precedents|sources|factors|keyPoints}")
@DeskPage
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

  private static final int LONGEST = 300;

  private final Suggestions suggestions;
  private final Refusals refusals;

  SuggestResource(Suggestions suggestions, Refusals refusals) {
    this.suggestions = suggestions;
    this.refusals = refusals;
  }

  /// What fits, best first.
  public record Answer(List<Suggestion> items) {}

  /// @param typed more of it than anybody types is left out
  @GET
  @Operation(hidden = true)
  public Response suggest(
      @BeanParam Visit visit,
      @PathParam("collection") String collection,
      @QueryParam("q") String typed) {
    String words = typed == null ? "" : typed.strip();
    String begin = words.substring(0, Math.min(LONGEST, words.length()));
    return refusals.answer(
        () ->
            Response.ok(new Answer(suggestions.of(collection, begin, visit.tongue().code())))
                .build(),
        refusal -> Response.status(refusal.status()).build());
  }
}
