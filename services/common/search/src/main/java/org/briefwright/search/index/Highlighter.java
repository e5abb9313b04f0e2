package org.briefwright.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.items.Highlight;
import org.briefwright.language.Sentences;

/// Finds the sentences of a document that have most of a query's words, and where these stand.
public final class Highlighter {
  private static final int SENTENCES = 2;

  private final String language;
  private final Set<String> stems;

  public Highlighter(Query query) {
    this.language = query.language();
    this.stems = Set.copyOf(query.stems());
  }

  private record Marked(Highlight highlight, int different) {}

  /// The two best sentences, those with most different words first; none where no word matches.
  public List<Highlight> of(Document document) {
    return document.texts().getOrDefault(language, List.of()).stream()
        .flatMap(text -> Sentences.of(text).stream())
        .distinct()
        .map(this::mark)
        .filter(marked -> marked.different() > 0)
        .sorted(Comparator.comparingInt(Marked::different).reversed())
        .limit(SENTENCES)
        .map(Marked::highlight)
        .toList();
  }

  private Marked mark(String sentence) {
    List<Highlight.Mark> marks = new ArrayList<>();
    Set<String> different = new HashSet<>();
    for (Languages.Token token : Languages.tokens(language, sentence)) {
      if (stems.contains(token.stem())) {
        marks.add(new Highlight.Mark(token.start(), token.end()));
        different.add(token.stem());
      }
    }
    return new Marked(new Highlight(sentence, marks), different.size());
  }
}
