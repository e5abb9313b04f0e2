package org.briefwright.language.hyphenation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads TeX's pattern files: the words inside `\patterns{...}` and `\hyphenation{...}`.
final class TexPatterns {

  private TexPatterns() {}

  static Hyphenator read(String resource, int left, int right) {
    String tex = text(resource);
    PatternTrie trie = new PatternTrie();
    group(tex, "\\patterns{").forEach(trie::add);
    Map<String, int[]> exceptions = new HashMap<>();
    for (String word : group(tex, "\\hyphenation{")) {
      exceptions.put(word.replace("-", ""), points(word));
    }
    return new Hyphenator(trie, exceptions, left, right);
  }

  private static String text(String resource) {
    try (InputStream in = TexPatterns.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("hyphenation patterns " + resource + " are not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> group(String tex, String opening) {
    List<String> words = new ArrayList<>();
    int at = ("\n" + tex).indexOf("\n" + opening);
    if (at < 0) {
      return words;
    }
    for (String line : tex.substring(at + opening.length()).split("\n", -1)) {
      String code = line.replaceFirst("%.*", "");
      int close = code.indexOf('}');
      for (String word : (close < 0 ? code : code.substring(0, close)).strip().split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      if (close >= 0) {
        break;
      }
    }
    return words;
  }

  private static int[] points(String hyphenated) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < hyphenated.length(); i++) {
      if (hyphenated.charAt(i) == '-') {
        points.add(i - points.size());
      }
    }
    return points.stream().mapToInt(Integer::intValue).toArray();
  }
}
