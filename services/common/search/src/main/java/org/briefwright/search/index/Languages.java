package org.briefwright.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The languages whose words are cut to their stems, English first; texts in any other are not
/// indexed.
public final class Languages {
  /// The language of the sentence encoder.
  public static final String ENGLISH = "en";

  private static final Map<String, Analyzer> ANALYSERS = analysers();

  private Languages() {}

  /// A word of a text: its stem, and where it stands there, in UTF-16 units.
  public record Token(String stem, int start, int end) {}

  /// In the order in which they are tried on a query.
  public static List<String> all() {
    return List.copyOf(ANALYSERS.keySet());
  }

  public static boolean knows(String language) {
    return ANALYSERS.containsKey(language);
  }

  /// The words of a text without those that carry no meaning.
  public static List<Token> tokens(String language, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyser(language).tokenStream("", text)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(stem.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }

  /// The stems of a text, each once, in the order of their first mention.
  public static List<String> stems(String language, String text) {
    return tokens(language, text).stream().map(Token::stem).distinct().toList();
  }

  static Analyzer analyser(String language) {
    return ANALYSERS.get(language);
  }

  private static Map<String, Analyzer> analysers() {
    Map<String, Analyzer> analysers = new LinkedHashMap<>();
    analysers.put(ENGLISH, new EnglishAnalyzer());
    analysers.put("de", new GermanAnalyzer());
    analysers.put("uk", new UkrainianAnalyser());
    return analysers;
  }
}
