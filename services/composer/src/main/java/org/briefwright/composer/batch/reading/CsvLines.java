package org.briefwright.composer.batch.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;
import org.briefwright.web.text.Utf8;

/// Reads comma-separated values (RFC 4180) whose first line names the fields. A cell that is empty
/// is a field that is not given.
final class CsvLines {

  private static final String MARK = "\uFEFF";

  private final LineBinding binding;
  private final int mostLines;
  private final List<SentLine> lines = new ArrayList<>();

  private CsvLines(LineBinding binding, int mostLines) {
    this.binding = binding;
    this.mostLines = mostLines;
  }

  static List<SentLine> read(byte[] bytes, LineBinding binding, int mostLines) {
    CsvLines reading = new CsvLines(binding, mostLines);
    reading.read(decoded(bytes));
    return reading.lines;
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = Utf8.decode(bytes);
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    } catch (IllegalArgumentException notUtf8) {
      throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, notUtf8.getMessage());
    }
  }

  private void read(String text) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      read(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void read(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    int line = 1;
    try {
      List<CsvColumn> columns = null;
      while (records.hasNext()) {
        CSVRecord cells = records.next();
        if (columns == null) {
          columns = CsvColumn.of(cells);
        } else if (!isBlank(cells)) {
          TooManyLines.check(lines.size() + 1, mostLines);
          lines.add(line(line, cells, columns));
        }
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException malformed) {
      if (!(malformed.getCause() instanceof CSVException)) {
        throw malformed;
      }
      // Where a quote is never closed, nobody knows where the next line begins.
      lines.add(
          LineBinding.refused(
              line,
              List.of(
                  new Violation(
                      "",
                      "from here on this is not CSV; quotes around a whole cell, doubled within"
                          + " it, are accepted"))));
    }
  }

  private static boolean isBlank(CSVRecord cells) {
    return cells.size() == 1 && cells.get(0).isBlank();
  }

  private SentLine line(int number, CSVRecord cells, List<CsvColumn> columns) {
    if (cells.size() > columns.size()) {
      return LineBinding.refused(
          number,
          List.of(
              new Violation(
                  "", "has %d cells; %d are accepted".formatted(cells.size(), columns.size()))));
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        columns.get(i).put(fields, cells.get(i).strip());
      }
    }
    return switch (binding.bind(number, fields)) {
      case SentLine.Request request -> request;
      case SentLine.Refused refused ->
          new SentLine.Refused(
              refused.line(),
              refused.name(),
              refused.errors().stream().map(CsvColumn::at).toList());
    };
  }
}
