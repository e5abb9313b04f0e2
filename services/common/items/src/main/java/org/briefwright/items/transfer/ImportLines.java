package org.briefwright.items.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.web.json.JsonText;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// Items as JSON lines: on each an object with a collection and a body, as a document's `items` has
/// them. Lines are read one at a time; what is wrong with one is told under its number, and those
/// without anything on them are passed over.
final class ImportLines {

  private ImportLines() {}

  /// @throws ProblemException where there is no line, or more than an import takes
  static List<Candidate> read(InputStream body) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(body);
    List<Candidate> candidates = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long left = Archive.MAX_BYTES;
    int number = 1;
    for (int next = stream.read(); next >= 0 || line.size() > 0; next = stream.read()) {
      left--;
      if (next < 0 || next == '\n') {
        if (!isBlank(line)) {
          candidates.add(candidate(line.toByteArray()).on(number));
        }
        line.reset();
        number++;
      } else {
        line.write(next);
      }
      if (left < 0
          || line.size() > Archive.MAX_ITEM_BYTES
          || candidates.size() > Archive.MAX_ITEMS) {
        stream.transferTo(OutputStream.nullOutputStream());
        throw tooLarge(number);
      }
      if (next < 0) {
        break;
      }
    }
    if (candidates.isEmpty()) {
      throw new ProblemException(
          ProblemType.VALIDATION_FAILED,
          "the body has no line with an item on it; 1 to " + Archive.MAX_ITEMS + " are accepted");
    }
    return candidates;
  }

  /// An item as a line of its own.
  static byte[] line(String collection, JsonNode body) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("collection", collection);
    line.set("body", body);
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.toString(StandardCharsets.UTF_8).isBlank();
  }

  private static Candidate candidate(byte[] line) {
    try {
      JsonNode item = JsonText.parse(line);
      List<Violation> faults = ImportDocument.faults(item, "");
      return faults.isEmpty()
          ? Candidate.of(item.path("collection").asText(), item.path("body"))
          : Candidate.refused(
              item.path("collection").asText(),
              item.path("body").path("id").asText(),
              faults.stream().map(ImportLines::words).collect(Collectors.joining("; ")));
    } catch (ProblemException unreadable) {
      return Candidate.refused("", "", unreadable.problem().detail());
    }
  }

  /// Pointers of a report lead into bodies, so a fault of the line itself names its field in words.
  private static String words(Violation fault) {
    return fault.pointer().isEmpty()
        ? fault.detail()
        : fault.pointer().substring(1) + ": " + fault.detail();
  }

  private static ProblemException tooLarge(int number) {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "line %d goes beyond what is accepted: at most %d items, each of at most %d bytes, %d bytes together"
            .formatted(number, Archive.MAX_ITEMS, Archive.MAX_ITEM_BYTES, Archive.MAX_BYTES));
  }
}
