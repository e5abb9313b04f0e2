package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.briefwright.composer.dossier.CaseDossier;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ItemPage;
import org.briefwright.composer.dossier.LibraryHead;
import org.briefwright.composer.dossier.Precedent;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The `precedents` service as the composer uses it; see [FragmentsClient] on faults.
@RegisterRestClient(configKey = PrecedentsClient.SERVICE)
@RegisterClientHeaders(BearerHeader.class)
@RegisterProvider(Refused.Mapper.class)
@Path("/v1")
@Timeout(3_000)
@Retry(maxRetries = 2, delay = 50, jitter = 25, abortOn = Refused.class)
@CircuitBreaker(requestVolumeThreshold = 20, delay = 1_000, skipOn = Refused.class)
public interface PrecedentsClient {

  String SERVICE = "precedents";

  @GET
  @Path("library")
  Uni<LibraryHead> library(@QueryParam("asOf") String asOf);

  @GET
  @Path("changes")
  Uni<ChangePage> changes(@QueryParam("after") long after, @QueryParam("limit") int limit);

  @GET
  @Path("topics/{id}/precedents")
  Uni<CaseDossier> dossier(
      @PathParam("id") String topic,
      @QueryParam("factor") List<String> factors,
      @QueryParam("asOf") long asOf);

  @GET
  @Path("precedents")
  Uni<ItemPage<Precedent>> approvedPrecedents(
      @QueryParam("id") List<String> ids,
      @QueryParam("limit") int limit,
      @QueryParam("asOf") Long asOf);
}
