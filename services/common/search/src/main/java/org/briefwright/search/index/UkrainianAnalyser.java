package org.briefwright.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Ukrainian words without their endings of case, number, gender and person. A dictionary would do
/// it better, and would take more memory than the rest of the index of a small library.
final class UkrainianAnalyser extends Analyzer {
  private static final CharArraySet FUNCTION_WORDS =
      new CharArraySet(
          List.of(
              "і", "й", "та", "в", "у", "на", "до", "з", "із", "зі", "за", "що", "щоб", "як", "чи",
              "не", "ні", "є", "про", "для", "від", "це", "цей", "ця", "ці", "його", "її", "їх",
              "або", "але", "без", "по", "під", "при", "після", "через", "якщо", "може", "має",
              "бути", "буде", "був", "була", "були", "між", "над", "перед", "який", "яка", "яке",
              "які", "вони", "він", "вона", "ми", "ви", "я", "ти", "також", "більш", "лише"),
          false);

  /// Longer ones first, so that the whole ending falls.
  private static final List<String> ENDINGS =
      List.of(
          "ування", "юванням", "уванням", "ювання", "увати", "ювати", "ували", "ував", "ують", "ує",
          "остями", "ості", "істю", "ість", "іями", "ією", "іях", "іям", "ія", "ію", "ії", "ками",
          "кою", "ках", "кам", "ка", "ку", "ки", "ок", "ями", "ами", "ого", "ому", "ими", "іми",
          "ові", "еві", "єві", "ати", "ити", "яти", "ють", "уть", "ять", "ать", "ний", "них", "ною",
          "ній", "ним", "ах", "ях", "ам", "ям", "ою", "ею", "єю", "ій", "ий", "ої", "их", "ів",
          "їв", "ем", "ом", "им", "ну", "на", "не", "ні", "ти", "а", "я", "у", "ю", "і", "ї", "е",
          "є", "о", "и", "й", "ь");

  private static final int SHORTEST_STEM = 4;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(words);
    return new TokenStreamComponents(words, new Endings(new StopFilter(lower, FUNCTION_WORDS)));
  }

  static String stem(String word) {
    String plain = word.replace('\u2019', '\'').replace('\u02bc', '\'');
    return ENDINGS.stream()
        .filter(plain::endsWith)
        .filter(ending -> plain.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> plain.substring(0, plain.length() - ending.length()))
        .orElse(plain);
  }

  private static final class Endings extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Endings(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String stem = stem(term.toString());
      term.setEmpty().append(stem);
      return true;
    }
  }
}
