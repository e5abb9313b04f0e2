package org.briefwright.composer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Bars;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Weighed;

/// The selectors of the choices that were posed last. A selector keeps what it chose, and what it
/// chooses follows from the library's state and from what of a request bears on the choice: two
/// readers who ask the same of the same library have one choice made for them.
final class Selectors {

  /// Some 300 choices among dossiers of the usual size.
  private static final int MOST_FRAGMENTS = 12_000;

  private final Cache<Question, Selector> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_FRAGMENTS)
          .weigher((Question asked, Selector _) -> 1 + asked.fragments())
          .build();

  /// All that a choice depends on.
  private record Question(
      BriefRequest request,
      List<String> topics,
      LibrarySnapshot snapshot,
      Bars bars,
      boolean giving,
      int fragments) {}

  /// @param request as it is understood with its template
  /// @param giving whether fairness gives way to the length
  /// @throws RuntimeException as [Selector#of] does
  Selector of(BriefRequest request, Dossier dossier, Weighed weighed, Bars bars, boolean giving) {
    List<String> topics = dossier.union().topics().stream().map(Held::id).toList();
    Question question =
        new Question(
            request.onlyChoosing(topics),
            topics,
            dossier.snapshot(),
            bars,
            giving,
            dossier.fragments().size());
    return known.get(question, _ -> posed(request, dossier, weighed, bars, giving));
  }

  private static Selector posed(
      BriefRequest request, Dossier dossier, Weighed weighed, Bars bars, boolean giving) {
    Selector selector = Selector.of(request, dossier, weighed, bars);
    return giving ? selector.giving() : selector;
  }
}
