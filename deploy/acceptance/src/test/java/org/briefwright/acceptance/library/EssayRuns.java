package org.briefwright.acceptance.library;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.briefwright.language.Words;

/// Every run of eight words of the essay that the library began with, as a hash of each, so
/// that its text need not lie here. The library says things in its own words; what it quotes
/// is between quotation marks.
final class EssayRuns {
  private static final String HASHES = "/library/essay-runs.txt";
  private static final int RUN = 8;
  private static final int BYTES = 8;

  private final Set<String> hashes;

  EssayRuns(Set<String> hashes) {
    this.hashes = hashes;
  }

  static EssayRuns read() {
    try (var file = EssayRuns.class.getResourceAsStream(HASHES)) {
      return new EssayRuns(
          new HashSet<>(new String(file.readAllBytes(), US_ASCII).lines().toList()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<Fault> check(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Prose prose : Prose.in(library)) {
      for (String unquoted : prose.text().split("“[^”]*”")) {
        runs(unquoted).stream()
            .filter(run -> hashes.contains(hash(run)))
            .findFirst()
            .ifPresent(run -> faults.add(prose.fault("has the essay's own words: " + run)));
      }
    }
    return faults;
  }

  /// The text's runs of eight words, in lower case and without punctuation.
  static List<String> runs(String text) {
    List<String> words = Words.of(text);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  static String hash(String run) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
