package org.briefwright.benchmark.typesetters.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes manuscripts out of English sentences whose words it shuffles: the words and letters of
/// real prose, but no line that an engine could remember. Names with accented letters make the
/// fonts' subsets differ too. The same length and seed give the same manuscript.
public final class Author {

  private static final List<String> SENTENCES = sentences();
  private static final String ACCENTED = "áàâäãåçéèêëíìîïñóòôöõøúùûüýčďěňřšťůžłńśźżąęđ";
  private static final int ROWS = 4;

  private final Random random;
  private final List<Part> parts = new ArrayList<>();
  private int words;
  private int section;

  private Author(long seed) {
    this.random = new Random(seed);
  }

  /// @param words how many it has at least; the last section is finished
  public static Manuscript write(int words, long seed) {
    Author author = new Author(seed);
    while (author.words < words) {
      author.section();
    }
    return new Manuscript("Report " + seed + " on the sufficiency of guarantees", author.parts);
  }

  private void section() {
    section++;
    add(new Part.Heading(words(5)));
    add(noted());
    add(new Part.Plain(sentence() + " " + sentence() + " " + sentence()));
    add(noted());
    if (section % 2 == 1) {
      add(table());
    }
  }

  private void add(Part part) {
    parts.add(part);
    words += part.words();
  }

  private Part noted() {
    String before = sentence() + " " + name() + " adds, in number " + section + ": " + sentence();
    String note = name() + ", “" + words(6) + "”, " + (100 + random.nextInt(800)) + ".";
    return new Part.Noted(before, note, " " + sentence());
  }

  private Part table() {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      rows.add(List.of(name(), words(5), words(4), String.valueOf(random.nextInt(100))));
    }
    return new Part.Table(words(7), List.of("Case", "What it was", "Why", "Years"), rows);
  }

  private String sentence() {
    List<String> shuffled = shuffled();
    return capital(String.join(" ", shuffled)) + ".";
  }

  private String words(int count) {
    return capital(String.join(" ", shuffled().subList(0, count)).replace(",", ""));
  }

  private List<String> shuffled() {
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    String bare = sentence.substring(0, sentence.length() - 1).toLowerCase(Locale.ROOT);
    List<String> shuffled = new ArrayList<>(List.of(bare.split(" ")));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private String name() {
    return "K" + accented() + "r" + accented() + "n";
  }

  private char accented() {
    return ACCENTED.charAt(random.nextInt(ACCENTED.length()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static List<String> sentences() {
    try (InputStream in = Author.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
