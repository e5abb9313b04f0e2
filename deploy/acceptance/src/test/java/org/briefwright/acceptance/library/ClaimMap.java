package org.briefwright.acceptance.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tables of docs/library.md: which item carries each claim (C), counterargument (K) and
/// correction (E) of the essay that the library began with.
record ClaimMap(Map<String, List<String>> carriers) {
  private static final Pattern ROW = Pattern.compile("\\| ([CKE]\\d+) \\| ([^|]*) \\|.*");

  static ClaimMap read(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      Map<String, List<String>> carriers = new TreeMap<>();
      lines
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(row -> carriers.put(row.group(1), ids(row.group(2))));
      return new ClaimMap(carriers);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<String> ids(String cell) {
    return Stream.of(cell.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  /// What is missing of the numbers 1 to `last` of a kind, or is carried by nothing that exists.
  List<Fault> gaps(Library library, String kind, int last) {
    List<Fault> faults = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      String name = kind + number;
      List<String> items = carriers.getOrDefault(name, List.of());
      if (items.isEmpty()) {
        faults.add(new Fault("docs/library.md", "", name + " is carried by nothing"));
      }
      for (String item : items) {
        if (!library.fragments().containsKey(item) && !library.precedents().containsKey(item)) {
          faults.add(
              new Fault("docs/library.md", "", name + " names '" + item + "', which is gone"));
        }
      }
    }
    return faults;
  }
}
