package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.ItemPage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Reads how items stand now, outside any snapshot; nothing of it goes into a brief.
@ApplicationScoped
public class LibraryNow {

  private static final int MOST_ITEMS = 1_000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(12);

  private final FragmentsClient fragments;
  private final PrecedentsClient precedents;

  LibraryNow(@RestClient FragmentsClient fragments, @RestClient PrecedentsClient precedents) {
    this.fragments = fragments;
    this.precedents = precedents;
  }

  /// Which of these items are approved, each list by ids.
  ///
  /// @throws ServiceUnavailable naming the service that does not answer
  public Approved approved(
      List<String> fragmentIds, List<String> precedentIds, List<String> sourceIds) {
    return Uni.combine()
        .all()
        .unis(
            read(FragmentsClient.SERVICE, fragmentIds, fragments::approvedFragments),
            read(PrecedentsClient.SERVICE, precedentIds, precedents::approvedPrecedents),
            read(FragmentsClient.SERVICE, sourceIds, fragments::approvedSources))
        .with(Approved::new)
        .await()
        .atMost(LONGEST_WAIT);
  }

  /// A list of no ids would be a list of all items.
  private static <T> Uni<Map<String, Held<T>>> read(
      String service, List<String> ids, BiFunction<List<String>, Integer, Uni<ItemPage<T>>> list) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return ServiceUnavailable.naming(service, list.apply(ids, MOST_ITEMS))
        .map(
            page -> page.items().stream().collect(Collectors.toMap(Held::id, Function.identity())));
  }
}
