package org.briefwright.typeset.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.theme.TextStyle;

/// The lines of paragraphs that were broken before: those of the same document, which is laid out
/// several times while it is fitted into its pages, and those that documents share. Lines depend on
/// nothing but the key, so it does not matter which of them are still known. For any number of
/// threads.
public final class LineMemo {

  /// In characters of lines kept, each of which takes some 20 bytes.
  private static final int MOST_CHARACTERS = 1_000_000;

  private final Cache<Key, SetText> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Key _, SetText set) -> set.glyphs())
          .executor(Runnable::run)
          .build();

  /// @param labels of the notes called and pages referred to in the text: they are part of its
  // lines
  private record Key(
      List<Inline> text,
      TextStyle style,
      double width,
      boolean justified,
      String lang,
      List<String> labels) {}

  SetText get(
      List<Inline> text,
      TextStyle style,
      Measure measure,
      String lang,
      List<String> labels,
      Supplier<SetText> set) {
    Key key = new Key(text, style, measure.width(), measure.justified(), lang, labels);
    return known.get(key, _ -> set.get());
  }
}
