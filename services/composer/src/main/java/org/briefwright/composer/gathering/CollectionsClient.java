package org.briefwright.composer.gathering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.File;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The collections of a content service, as [Shelves] reads and writes them.
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CollectionsClient {

  @GET
  @Path("{collection}")
  Uni<RestResponse<ObjectNode>> list(
      @PathParam("collection") String collection, @RestQuery MultivaluedMap<String, String> query);

  @GET
  @Path("{collection}/{id}")
  Uni<RestResponse<ObjectNode>> get(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @QueryParam("version") Integer version);

  @GET
  @Path("{collection}/{id}/versions")
  Uni<RestResponse<ObjectNode>> versions(
      @PathParam("collection") String collection, @PathParam("id") String id);

  @POST
  @Path("{collection}")
  Uni<RestResponse<ObjectNode>> create(
      @PathParam("collection") String collection,
      @HeaderParam("Idempotency-Key") String key,
      JsonNode body);

  @PUT
  @Path("{collection}/{id}")
  Uni<RestResponse<ObjectNode>> revise(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String tag,
      JsonNode body);

  @POST
  @Path("{collection}/{id}/versions/{version}/transitions")
  Uni<RestResponse<ObjectNode>> move(
      @PathParam("collection") String collection,
      @PathParam("id") String id,
      @PathParam("version") int version,
      @HeaderParam("If-Match") String tag,
      JsonNode transition);

  @GET
  @Path("exports")
  @Produces("application/zip")
  Uni<RestResponse<byte[]>> export();

  @GET
  @Path("exports")
  @Produces("application/jsonl")
  Uni<RestResponse<byte[]>> exportLines();

  @POST
  @Path("imports")
  @Consumes("application/jsonl")
  Uni<RestResponse<ObjectNode>> takeLines(@QueryParam("dryRun") boolean dryRun, File items);

  @POST
  @Path("imports")
  Uni<RestResponse<ObjectNode>> takeDocument(@QueryParam("dryRun") boolean dryRun, File items);

  @POST
  @Path("imports")
  @Consumes("application/zip")
  Uni<RestResponse<ObjectNode>> takeArchive(@QueryParam("dryRun") boolean dryRun, File items);
}
