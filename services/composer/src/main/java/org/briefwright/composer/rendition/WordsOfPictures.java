package org.briefwright.composer.rendition;

import java.util.EnumMap;
import java.util.Map;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.document.PictureWords;

/// The words and numerals of pictures in a brief's language.
final class WordsOfPictures {

  private WordsOfPictures() {}

  static PictureWords in(Phrases phrases) {
    Map<PictureWord, String> words = new EnumMap<>(PictureWord.class);
    for (PictureWord word : PictureWord.values()) {
      words.put(word, phrases.get("picture.word." + word.name()));
    }
    return new PictureWords(
        words, phrases.get("picture.thousands"), phrases.get("picture.decimal"));
  }
}
