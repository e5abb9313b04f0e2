package org.briefwright.language.embedding;

import java.util.Arrays;

/// Cuts words into the longest pieces that a vocabulary knows, from the left; a piece inside a word
/// is written with `##` before it. As in BERT (Devlin et al., 2019).
final class WordPiece {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int first;
  private final int last;
  private final int unknown;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.first = vocabulary.id("[CLS]");
    this.last = vocabulary.id("[SEP]");
    this.unknown = vocabulary.id("[UNK]");
  }

  /// The numbers of the text's pieces between the marks of beginning and end, `most` at most.
  int[] encode(String text, int most) {
    int[] ids = new int[most];
    int count = 0;
    ids[count++] = first;
    for (String word : BertWords.of(text)) {
      for (int id : pieces(word)) {
        if (count == most - 1) {
          break;
        }
        ids[count++] = id;
      }
    }
    ids[count++] = last;
    return Arrays.copyOf(ids, count);
  }

  private int[] pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    int[] ids = new int[word.length()];
    int count = 0;
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      Integer id = null;
      while (end > start && id == null) {
        String piece = word.substring(start, end);
        id = vocabulary.id(start == 0 ? piece : "##" + piece);
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      ids[count++] = id;
      start = end;
    }
    return Arrays.copyOf(ids, count);
  }
}
