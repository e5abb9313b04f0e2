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
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Reads how items stand, for what is said about briefs; nothing of it goes into one.
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

  /// Which of these items are approved now, each list by ids.
  ///
  /// @throws ServiceUnavailable naming the service that does not answer
  public Approved approved(
      List<String> fragmentIds, List<String> precedentIds, List<String> sourceIds) {
    return approved(fragmentIds, precedentIds, sourceIds, null, null);
  }

  /// Which of these items were approved at a snapshot, each list by ids.
  ///
  /// @throws ServiceUnavailable naming the service that does not answer
  public Approved approved(
      List<String> fragmentIds,
      List<String> precedentIds,
      List<String> sourceIds,
      LibrarySnapshot at) {
    return approved(fragmentIds, precedentIds, sourceIds, at.fragments(), at.precedents());
  }

  private Approved approved(
      List<String> fragmentIds,
      List<String> precedentIds,
      List<String> sourceIds,
      Long ofFragments,
      Long ofPrecedents) {
    return Uni.combine()
        .all()
        .unis(
            read(
                FragmentsClient.SERVICE,
                fragmentIds,
                (ids, most) -> fragments.approvedFragments(ids, most, ofFragments)),
            read(
                PrecedentsClient.SERVICE,
                precedentIds,
                (ids, most) -> precedents.approvedPrecedents(ids, most, ofPrecedents)),
            read(
                FragmentsClient.SERVICE,
                sourceIds,
                (ids, most) -> fragments.approvedSources(ids, most, ofFragments)))
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
