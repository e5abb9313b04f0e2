package org.briefwright.benchmark.typesetters.manuscript;

import java.util.List;

/// A piece of a manuscript that every engine can set.
public sealed interface Part {

  /// How many words it adds, notes included.
  int words();

  /// The heading of a section.
  record Heading(String text) implements Part {
    @Override
    public int words() {
      return count(text);
    }
  }

  /// A paragraph with a note called within it.
  record Noted(String before, String note, String after) implements Part {
    @Override
    public int words() {
      return count(before) + count(note) + count(after);
    }
  }

  /// A paragraph without a note.
  record Plain(String text) implements Part {
    @Override
    public int words() {
      return count(text);
    }
  }

  /// A table whose first column names its rows.
  record Table(String caption, List<String> head, List<List<String>> rows) implements Part {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public int words() {
      int words = count(caption);
      for (String cell : head) {
        words += count(cell);
      }
      for (List<String> row : rows) {
        words += row.stream().mapToInt(Part::count).sum();
      }
      return words;
    }
  }

  private static int count(String text) {
    return text.split(" ").length;
  }
}
