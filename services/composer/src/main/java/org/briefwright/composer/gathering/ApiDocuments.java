package org.briefwright.composer.gathering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/// The OpenAPI documents of the content services, so that one page can show all four.
@ApplicationScoped
public class ApiDocuments {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  @Path("/q/openapi")
  interface OpenApiClient {
    @GET
    Uni<ObjectNode> document(@QueryParam("format") String format);
  }

  /// A service's document, with this address as its server.
  ///
  /// @param publicUrl where a browser reaches the service
  /// @throws ServiceUnavailable when it does not answer
  public ObjectNode of(String service, String publicUrl) {
    Optional<String> address =
        ConfigProvider.getConfig()
            .getOptionalValue("quarkus.rest-client." + service + ".url", String.class);
    try {
      OpenApiClient client =
          RestClientBuilder.newBuilder()
              .baseUri(URI.create(address.orElseThrow()))
              .build(OpenApiClient.class);
      ObjectNode document = client.document("json").await().atMost(LONGEST_WAIT);
      document.putArray("servers").addObject().put("url", publicUrl);
      return document;
    } catch (RuntimeException fault) {
      throw new ServiceUnavailable(service, fault);
    }
  }
}
