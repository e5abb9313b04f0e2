package org.briefwright.composer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.argument.ArgumentGraph;
import org.briefwright.composer.argument.DfQuad;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.changes.BriefChanges;
import org.briefwright.composer.changes.Comparison;
import org.briefwright.composer.changes.LibraryState;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.gathering.LibraryNow;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;

/// Finds what the library says otherwise than an archived brief, by now.
@ApplicationScoped
public class ChangesFinder {

  private static final int MOST_KEPT = 50;

  private final BriefArchive archive;
  private final Gatherer gatherer;
  private final LibraryNow library;

  /// Both states of the library are in the key, and neither changes any more. Pages of one
  /// answer are cut from one comparison.
  private final Cache<Compared, BriefChanges> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Compared(String brief, LibrarySnapshot now) {}

  ChangesFinder(BriefArchive archive, Gatherer gatherer, LibraryNow library) {
    this.archive = archive;
    this.gatherer = gatherer;
    this.library = library;
  }

  /// Nothing where there is no such brief.
  ///
  /// @throws org.briefwright.composer.gathering.ServiceUnavailable naming the service that
  ///     does not answer
  public Optional<BriefChanges> since(String brief) {
    return archive.manifest(brief).map(manifest -> since(brief, Recorded.of(manifest)));
  }

  private BriefChanges since(String brief, Recorded recorded) {
    LibrarySnapshot now = gatherer.pin(BriefRequest.on(recorded.request().topic(), null)).await();
    return kept.get(new Compared(brief, now), _ -> compare(brief, recorded, now));
  }

  private BriefChanges compare(String brief, Recorded recorded, LibrarySnapshot now) {
    Former printed = Former.of(archive.rendition(brief, Format.JSON).orElseThrow().bytes());
    return Comparison.of(
        printed,
        recorded,
        state(recorded, recorded.snapshot()),
        state(recorded, now),
        library.approved(
            recorded.fragments().stream().map(Recorded.Item::item).distinct().toList(),
            recorded.precedents().stream().map(Recorded.Item::item).distinct().toList(),
            recorded.sources().stream().map(Recorded.Cited::id).distinct().toList(),
            now));
  }

  private LibraryState state(Recorded recorded, LibrarySnapshot at) {
    List<String> topics = recorded.topics().stream().map(ItemRef::id).toList();
    LibraryState state =
        LibraryState.of(
            at,
            gatherer.materials(topics, recorded.request().langOrDefault(), at),
            gatherer.templates(at));
    return state.weighed(
        DfQuad.weigh(
                new ArgumentGraph(state.fragments().values().stream().map(Held::body).toList()))
            .byId());
  }
}
