package org.briefwright.composer.batch.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// A column of a batch as CSV: a field of a line, read from text. Lists separate their entries by
/// semicolons; `pages` and `words` are those of `length`.
record CsvColumn(String name) {

  private static final String LENGTH = "length";
  private static final Set<String> OF_LENGTH = Set.of("pages", "words");
  private static final Set<String> LISTS = Set.of("include", "exclude", "topics");
  private static final List<String> ALL =
      List.of(
          "name",
          "topic",
          "topics",
          "template",
          "lang",
          "audience",
          "recipient",
          "title",
          "question",
          "posture",
          "pages",
          "words",
          "jurisdiction",
          "include",
          "exclude",
          "confidenceFloor",
          "maxTlp",
          "citationStyle",
          "asOf",
          "revises");

  /// The columns that a header names.
  ///
  /// @throws ProblemException naming every name that no column has, or that two have
  static List<CsvColumn> of(CSVRecord header) {
    List<Violation> faults = new ArrayList<>();
    List<CsvColumn> columns = new ArrayList<>();
    for (String cell : header) {
      String name = cell.strip();
      if (!ALL.contains(name)) {
        faults.add(
            new Violation(
                "",
                "line 1: '%s' is no column; accepted are %s"
                    .formatted(shorten(name), String.join(", ", ALL))));
      } else if (columns.contains(new CsvColumn(name))) {
        faults.add(new Violation("/" + name, "line 1: the column is there twice"));
      }
      columns.add(new CsvColumn(name));
    }
    if (!columns.contains(new CsvColumn("topic"))) {
      faults.add(new Violation("/topic", "line 1: the column is missing"));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(
          faults.subList(0, Math.min(faults.size(), LineBinding.MOST_FAULTS)));
    }
    return columns;
  }

  private static String shorten(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "...";
  }

  void put(ObjectNode fields, String cell) {
    if (OF_LENGTH.contains(name)) {
      number(fields.withObjectProperty(LENGTH), cell);
    } else if (LISTS.contains(name)) {
      ArrayNode list = fields.putArray(name);
      Arrays.stream(cell.split(";")).map(String::strip).forEach(list::add);
    } else {
      fields.put(name, cell);
    }
  }

  /// What is no number stays a text, which the rules of a request then refuse.
  private void number(ObjectNode length, String cell) {
    if (cell.matches("\\d{1,9}")) {
      length.put(name, Integer.parseInt(cell));
    } else {
      length.put(name, cell);
    }
  }

  /// The same fault, where its column stands.
  static Violation at(Violation fault) {
    String pointer = fault.pointer();
    return pointer.startsWith("/" + LENGTH + "/")
        ? new Violation(pointer.substring(LENGTH.length() + 1), fault.detail())
        : fault;
  }
}
