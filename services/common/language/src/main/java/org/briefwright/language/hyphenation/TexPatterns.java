package org.briefwright.language.hyphenation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads TeX's pattern files: the words inside `\patterns{...}` and `\hyphenation{...}`.
final class TexPatterns {

  private TexPatterns() {}

  static Hyphenator read(String resource, int left, int right) {
    String tex = text(resource);
    PatternTrie trie = new PatternTrie();
    for (String pattern : group(tex, "\\patterns{")) {
      trie.add(pattern);
    }
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
    int word = -1;
    // By hand: regular expressions for some thousand lines took longer than all else.
    for (int i = at + opening.length(); i < tex.length(); i++) {
      char c = tex.charAt(i);
      boolean comment = c == '%';
      if (word >= 0 && (c <= ' ' || c == '}' || comment)) {
        words.add(tex.substring(word, i));
        word = -1;
      }
      if (c == '}') {
        break;
      }
      if (comment) {
        int end = tex.indexOf('\n', i);
        i = end < 0 ? tex.length() : end;
      } else if (word < 0 && c > ' ') {
        word = i;
      }
    }
    return words;
  }

  private static int[] points(String hyphenated) {
    int[] points = new int[hyphenated.length()];
    int count = 0;
    for (int i = 0; i < hyphenated.length(); i++) {
      if (hyphenated.charAt(i) == '-') {
        points[count] = i - count;
        count++;
      }
    }
    return Arrays.copyOf(points, count);
  }
}
