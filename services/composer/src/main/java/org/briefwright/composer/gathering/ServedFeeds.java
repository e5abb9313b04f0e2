package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.briefwright.composer.dossier.ChangePage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The logs as the running services serve them.
@ApplicationScoped
public class ServedFeeds implements ChangeFeeds {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(12);

  private final FragmentsClient fragments;
  private final PrecedentsClient precedents;
  private final TemplatesClient templates;

  ServedFeeds(
      @RestClient FragmentsClient fragments,
      @RestClient PrecedentsClient precedents,
      @RestClient TemplatesClient templates) {
    this.fragments = fragments;
    this.precedents = precedents;
    this.templates = templates;
  }

  @Override
  public ChangePage read(String service, long after, int limit) {
    Uni<ChangePage> page =
        switch (service) {
          case FragmentsClient.SERVICE -> fragments.changes(after, limit);
          case PrecedentsClient.SERVICE -> precedents.changes(after, limit);
          case TemplatesClient.SERVICE -> templates.changes(after, limit);
          default -> throw new IllegalArgumentException("there is no service '" + service + "'");
        };
    return page.onFailure()
        .transform(fault -> new ServiceUnavailable(service, fault))
        .await()
        .atMost(LONGEST_WAIT);
  }
}
