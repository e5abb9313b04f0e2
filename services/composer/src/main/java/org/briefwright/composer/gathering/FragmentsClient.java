package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.LibraryHead;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicDossier;
import org.briefwright.composer.dossier.TopicFinds;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/// The `fragments` service as the composer uses it. A request that is refused is not repeated;
/// one that fails or times out is, since all of them only read.
@RegisterRestClient(configKey = FragmentsClient.SERVICE)
@RegisterClientHeaders(BearerHeader.class)
@RegisterProvider(Refused.Mapper.class)
@Path("/v1")
@Timeout(3_000)
@Retry(maxRetries = 2, delay = 50, jitter = 25, abortOn = Refused.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1_000, skipOn = Refused.class)
public interface FragmentsClient {

  String SERVICE = "fragments";

  @GET
  @Path("library")
  Uni<LibraryHead> library(@QueryParam("asOf") String asOf);

  @GET
  @Path("changes")
  Uni<ChangePage> changes(@QueryParam("after") long after, @QueryParam("limit") int limit);

  @GET
  @Path("changes")
  Uni<ChangePage> changesOf(
      @QueryParam("collection") String collection,
      @QueryParam("after") long after,
      @QueryParam("limit") int limit);

  @GET
  @Path("topics")
  Uni<RestResponse<ItemPage<Topic>>> topics(
      @QueryParam("limit") int limit,
      @QueryParam("asOf") long asOf,
      @QueryParam("cursor") String cursor);

  @GET
  @Path("topics")
  Uni<ItemPage<Topic>> topicsWithIds(
      @QueryParam("id") List<String> ids,
      @QueryParam("limit") int limit,
      @QueryParam("asOf") long asOf);

  @GET
  @Path("topics")
  Uni<TopicFinds> findTopics(
      @QueryParam("q") String words, @QueryParam("limit") int limit, @QueryParam("asOf") long asOf);

  @GET
  @Path("topics/{id}/dossier")
  Uni<TopicDossier> dossier(
      @PathParam("id") String topic,
      @QueryParam("asOf") long asOf,
      @QueryParam("with") List<String> wanted);

  @GET
  @Path("fragments")
  Uni<ItemPage<Fragment>> approvedFragments(
      @QueryParam("id") List<String> ids,
      @QueryParam("limit") int limit,
      @QueryParam("asOf") Long asOf);

  @GET
  @Path("sources")
  Uni<ItemPage<Source>> approvedSources(
      @QueryParam("id") List<String> ids,
      @QueryParam("limit") int limit,
      @QueryParam("asOf") Long asOf);

  @GET
  @Path("sources")
  Uni<ItemPage<Source>> sources(
      @QueryParam("id") List<String> ids,
      @QueryParam("limit") int limit,
      @QueryParam("asOf") long asOf);
}
