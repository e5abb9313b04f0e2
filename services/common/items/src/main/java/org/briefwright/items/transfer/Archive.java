package org.briefwright.items.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.text.Slug;
import org.briefwright.web.text.Utf8;

/// Items as a ZIP archive in the layout of the seeds: `<collection>/<id>.yaml`.
final class Archive {
  static final int MAX_ITEMS = 20_000;
  static final int MAX_ITEM_BYTES = 1 << 20;
  static final int MAX_BYTES = 64 << 20;

  private static final Pattern NAME =
      Pattern.compile("([a-z]{1,40})/(" + Slug.PATTERN + ")\\.yaml");

  /// The earliest time that the format knows, for all entries alike: an export's bytes tell its
  /// contents and not the moment it was made.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /// An archive of the files, in their order.
  static byte[] write(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// The items of an archive; problems where it is none, or holds more than an import takes.
  static List<Candidate> read(byte[] bytes) {
    List<Candidate> candidates = new ArrayList<>();
    int left = MAX_BYTES;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          byte[] content = zip.readNBytes(MAX_ITEM_BYTES + 1);
          left -= content.length;
          if (left < 0 || content.length > MAX_ITEM_BYTES || candidates.size() == MAX_ITEMS) {
            throw tooLarge();
          }
          candidates.add(candidate(entry.getName(), content));
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      throw unreadable("the body is no ZIP archive");
    }
    if (candidates.isEmpty()) {
      throw unreadable("the body is no ZIP archive with items in it");
    }
    return candidates;
  }

  private static Candidate candidate(String name, byte[] content) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? ofYaml(matcher.group(1), matcher.group(2), content)
        : Candidate.refused(
            "", "", "an archive's entries are named <collection>/<id>.yaml; '" + name + "' is not");
  }

  static Candidate ofYaml(String collection, String id, byte[] content) {
    try {
      return Candidate.ofYaml(collection, id, Utf8.decode(content));
    } catch (IllegalArgumentException fault) {
      return Candidate.refused(collection, id, fault.getMessage());
    }
  }

  private static ProblemException unreadable(String detail) {
    return new ProblemException(
        ProblemType.VALIDATION_FAILED, detail + "; one with <collection>/<id>.yaml is accepted");
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        ProblemType.TOO_LARGE,
        "at most %d items, each of at most %d bytes unpacked, %d bytes together, are accepted"
            .formatted(MAX_ITEMS, MAX_ITEM_BYTES, MAX_BYTES));
  }
}
