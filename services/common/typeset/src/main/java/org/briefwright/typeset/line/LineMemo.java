package org.briefwright.typeset.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.theme.TextStyle;

/// Paragraphs already broken into lines. For one thread.
public final class LineMemo {

  private final Map<Key, SetText> known = new HashMap<>();

  /// @param labels of the notes called in the text: they are part of its lines
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
    SetText found = known.get(key);
    if (found == null) {
      found = set.get();
      known.put(key, found);
    }
    return found;
  }
}
