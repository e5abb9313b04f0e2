package org.briefwright.typeset.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs parts into one file, in their order and without a clock.
final class Archive {

  /// A time that a zip names without a zone; it adds one to the first second of its reckoning.
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 12, 0);

  private Archive() {}

  /// @param parts XML by path
  static byte[] of(SequencedMap<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      // A tenth more bytes for some 40 % less time.
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
