package org.briefwright.composer.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.briefwright.composer.batch.reading.BatchReader.Notation;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.web.json.BodyBytes;
import org.briefwright.web.problem.ProblemException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// A batch as the form sends it.
///
/// @param title as typed; empty for none
/// @param token of the form, so that one form makes one batch
/// @param bytes of its lines
record SentBatch(String title, String token, byte[] bytes) {

  private static final String MARK = "\uFEFF";

  /// So much of a refused batch comes back to be mended; more than that nobody mends in a page.
  private static final int MOST_SHOWN = 1 << 20;

  /// @param text of the field; counts where no file was chosen
  /// @param file or null
  /// @param most bytes that are accepted
  /// @throws ProblemException where there are more
  static SentBatch read(String title, String text, String token, FileUpload file, int most) {
    boolean chosen = file != null && file.size() > 0;
    try (InputStream sent =
        chosen
            ? Files.newInputStream(file.uploadedFile())
            : new ByteArrayInputStream(typed(text).getBytes(StandardCharsets.UTF_8))) {
      return new SentBatch(typed(title), typed(token), BodyBytes.read(sent, most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String typed(String text) {
    return text == null ? "" : text;
  }

  /// An object begins a file of JSON lines; a header of CSV names columns.
  Notation notation() {
    String text = text().stripLeading();
    return text.startsWith("{") ? Notation.JSON_LINES : Notation.CSV;
  }

  /// The same for whatever the same form sends again unchanged.
  String key() {
    String all = token + '\n' + title + '\n' + Sha256.hex(bytes);
    return "desk-" + Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
  }

  /// What comes back into the field when the batch is refused.
  String shown() {
    return bytes.length > MOST_SHOWN ? "" : text();
  }

  private String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}
