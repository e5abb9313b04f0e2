package org.briefwright.acceptance.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/// British spelling, by LanguageTool's dictionary. `names.txt` holds the names and terms that
/// no dictionary has, a line each; a name of several words, such as an American institute's,
/// counts as a whole only.
final class Spelling {
  private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_GB.dict";
  private static final String NAMES = "/library/names.txt";
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)*");

  private final Speller speller;
  private final Set<String> names;
  private final List<String> phrases;

  private Spelling(Speller speller, List<String> known) {
    this.speller = speller;
    this.names = new HashSet<>(known);
    this.phrases = known.stream().filter(each -> each.contains(" ")).toList();
  }

  static Spelling british() {
    try (var names = Spelling.class.getResourceAsStream(NAMES)) {
      Dictionary dictionary = Dictionary.read(Spelling.class.getResource(DICTIONARY));
      List<String> known = new String(names.readAllBytes(), UTF_8).lines().toList();
      return new Spelling(new Speller(dictionary), known);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<Fault> check(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Prose prose : Prose.in(library)) {
      Matcher words = WORD.matcher(withoutPhrases(prose.text()));
      while (words.find()) {
        String word = words.group().replace('’', '\'');
        if (isMisspelt(word)) {
          faults.add(prose.fault("'" + word + "' is no British spelling"));
        }
      }
    }
    return faults;
  }

  private String withoutPhrases(String text) {
    String rest = text.replaceAll("\\s+", " ");
    for (String phrase : phrases) {
      rest = rest.replace(phrase, " ");
    }
    return rest;
  }

  private boolean isMisspelt(String word) {
    String base = word.replaceAll("'s$|'$", "");
    return !names.contains(base) && base.length() > 1 && speller.isMisspelled(base);
  }
}
