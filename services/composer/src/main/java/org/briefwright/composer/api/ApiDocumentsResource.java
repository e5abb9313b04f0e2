package org.briefwright.composer.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefwright.composer.gathering.ApiDocuments;
import org.briefwright.web.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Hands the OpenAPI UI the documents of the content services.
@PermitAll
@Path("/openapi")
public class ApiDocumentsResource {

  private final ApiDocuments documents;
  private final ContentServices services;

  ApiDocumentsResource(ApiDocuments documents, ContentServices services) {
    this.documents = documents;
    this.services = services;
  }

  @GET
  @Path("{service}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public ObjectNode document(@PathParam("service") String service) {
    String publicUrl = services.byName().get(service);
    if (publicUrl == null) {
      throw ProblemException.notFound("There is no service '" + service + "'");
    }
    return documents.of(service, publicUrl);
  }
}
