package org.briefwright.composer.batch.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.web.json.JsonText;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Reads JSON lines: one JSON object a line, blank lines between them left out.
final class JsonLines {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private JsonLines() {}

  static List<SentLine> read(byte[] bytes, LineBinding binding, int mostLines) {
    List<SentLine> lines = new ArrayList<>();
    int start = hasMark(bytes) ? MARK.length : 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (!isBlank(bytes, start, end)) {
        TooManyLines.check(lines.size() + 1, mostLines);
        lines.add(line(number, slice(bytes, start, end), binding));
      }
      start = end + 1;
    }
    return lines;
  }

  private static SentLine line(int number, byte[] line, LineBinding binding) {
    try {
      return binding.bind(number, JsonText.parse(line));
    } catch (ProblemException malformed) {
      String detail = malformed.problem().detail().replace("at line 1, column", "at column");
      return LineBinding.refused(number, List.of(new Violation("", detail)));
    }
  }

  private static byte[] slice(byte[] bytes, int start, int end) {
    byte[] line = new byte[end - start];
    ByteBuffer.wrap(bytes, start, line.length).get(line);
    return line;
  }

  private static boolean isBlank(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).isBlank();
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && bytes[0] == MARK[0]
        && bytes[1] == MARK[1]
        && bytes[2] == MARK[2];
  }
}
