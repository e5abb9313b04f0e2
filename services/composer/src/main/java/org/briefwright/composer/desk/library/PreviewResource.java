package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.briefwright.composer.Previewer;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.request.Sample;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A form's fragment as it will look in print. Without script it opens beside the form; a
/// script draws it there while it is written.
@RolesAllowed(Roles.READER)
@Path("/library/preview/fragments")
@DeskPage
public class PreviewResource {

  private static final int WIDTH = 900;

  private final Previewer previewer;
  private final StrictBinding binding;
  private final Refusals refusals;
  private final Sorry sorry;

  PreviewResource(Previewer previewer, StrictBinding binding, Refusals refusals, Sorry sorry) {
    this.previewer = previewer;
    this.binding = binding;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response draw(@BeanParam Visit visit, MultivaluedMap<String, String> sent) {
    JsonNode body = FormBody.of(Collection.FRAGMENTS, sent);
    return refusals.answer(
        () ->
            Response.ok(previewer.png(binding.bind(sample(body), Sample.class), WIDTH), "image/png")
                .build(),
        refusal -> sorry.page(visit, refusal));
  }

  /// What the preview shows of a fragment.
  static ObjectNode sample(JsonNode fragment) {
    ObjectNode sample = Json.MAPPER.createObjectNode();
    for (String field : List.of("lang", "tag", "body", "stance")) {
      if (fragment.has(field)) {
        sample.set(field, fragment.path(field));
      }
    }
    ArrayNode citations = sample.putArray("citations");
    for (JsonNode citation : fragment.path("citations")) {
      if (citation.has("sourceId")) {
        ObjectNode cited = citations.addObject();
        cited.set("sourceId", citation.path("sourceId"));
        if (citation.path("locator").has("label")) {
          cited.set("locator", citation.path("locator").path("label"));
          cited.put("place", citation.path("locator").path("value").asText(""));
        }
      }
    }
    return sample;
  }
}
