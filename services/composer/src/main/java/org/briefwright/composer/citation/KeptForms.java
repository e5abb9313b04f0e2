package org.briefwright.composer.citation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Everything that one engine has formatted, by the content that it depends on, so that it is
/// formatted once. The bounds hold a library of some thousand sources; beyond them the rarest go.
final class KeptForms {
  private final StyleEngine engine;
  private final Comparator<List<SortKey>> order;
  private final Cache<CiteKey, List<Token>> cites = keepAtMost(10_000);
  private final Cache<List<CiteKey>, List<Span>> notes = keepAtMost(10_000);
  private final Cache<EntryKey, Entry> entries = keepAtMost(5_000);
  private final Cache<List<EntryKey>, List<Integer>> orders = keepAtMost(1_000);

  KeptForms(StyleEngine engine) {
    this.engine = engine;
    this.order = SortKey.order(engine.language());
  }

  /// @param hash of the source, which stands for its content
  /// @param likeness how the source is told apart from one that would look the same
  record CiteKey(
      String hash,
      Optional<Locator> locator,
      String prefix,
      String suffix,
      Position position,
      Likeness likeness) {
    CiteKey(String hash, Cite cite, Position position, Likeness likeness) {
      this(hash, cite.locator(), cite.prefix(), cite.suffix(), position, likeness);
    }
  }

  record EntryKey(String hash, Likeness likeness) {}

  record Entry(List<Span> spans, List<SortKey> sortKeys) {}

  /// A cite ready to be looked up, or formatted when it is new.
  record Wanted(CiteKey key, Cite cite, SourceRecord source) {
    static Wanted of(SourceRecord source, Cite cite, Position position, Likeness likeness) {
      return new Wanted(new CiteKey(source.hash(), cite, position, likeness), cite, source);
    }
  }

  List<Span> note(List<Wanted> wanted) {
    List<CiteKey> key = wanted.stream().map(Wanted::key).toList();
    return notes.get(key, _ -> engine.note(wanted.stream().map(this::cite).toList()));
  }

  private List<Token> cite(Wanted wanted) {
    CiteKey key = wanted.key();
    return cites.get(
        key,
        _ -> {
          CSLItemData item = item(wanted.source(), key.likeness());
          List<Token> tokens =
              guarded(
                  wanted.source(),
                  () ->
                      engine.cite(item, wanted.cite(), key.position(), key.likeness().ambiguous()));
          if (tokens.isEmpty()) {
            throw new CitationException(
                wanted.source().id(), "type", "the style prints nothing of it");
          }
          return tokens;
        });
  }

  Entry entry(SourceRecord source, Likeness likeness) {
    return entries.get(
        new EntryKey(source.hash(), likeness),
        _ -> {
          CSLItemData item = item(source, likeness);
          return guarded(
              source,
              () -> new Entry(engine.entry(item, likeness.ambiguous()), engine.sortKeys(item)));
        });
  }

  /// The places of the sources in the bibliography: the first number is that of the first entry.
  List<Integer> order(List<SourceRecord> sources, Map<String, Likeness> likenesses) {
    List<EntryKey> keys =
        sources.stream()
            .map(
                source ->
                    new EntryKey(
                        source.hash(), likenesses.getOrDefault(source.id(), Likeness.NONE)))
            .toList();
    return orders.get(
        keys,
        _ -> {
          List<List<SortKey>> sortKeys = new ArrayList<>();
          for (int i = 0; i < keys.size(); i++) {
            sortKeys.add(entry(sources.get(i), keys.get(i).likeness()).sortKeys());
          }
          return IntStream.range(0, keys.size())
              .boxed()
              .sorted(Comparator.comparing(sortKeys::get, order))
              .toList();
        });
  }

  private CSLItemData item(SourceRecord source, Likeness likeness) {
    CSLItemData item = CslItems.read(source, engine.style());
    return likeness.yearSuffix().isEmpty()
        ? item
        : new CSLItemDataBuilder(item).yearSuffix(likeness.yearSuffix()).build();
  }

  /// What citeproc makes of a field that it cannot use is an exception of any kind.
  private static <T> T guarded(SourceRecord source, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      CitationException refusal =
          new CitationException(source.id(), "csl", "citeproc cannot format it: " + e.getMessage());
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static <K, V> Cache<K, V> keepAtMost(int most) {
    return Caffeine.newBuilder().maximumSize(most).build();
  }
}
