package org.briefwright.composer.batch.result;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file whose members are stored as they are: briefs are compressed already, and so the
/// file's size follows from theirs. All carry one date, so that equal members are equal bytes.
final class StoredZip {

  // Lengths without the name, by the ZIP specification (APPNOTE 4.3.7, 4.3.12, 4.3.16).
  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;

  /// Any that the format can name; beside its first moment Java writes a second, longer one.
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  StoredZip(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /// A member that is to come.
  ///
  /// @param name in ASCII
  record Member(String name, long bytes) {}

  /// The size of a file of these members: below 4 GiB and 65,535 members, where the format grows.
  static long size(List<Member> members) {
    return END
        + members.stream()
            .mapToLong(it -> LOCAL_HEADER + CENTRAL_HEADER + 2L * it.name().length() + it.bytes())
            .sum();
  }

  void add(String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(DATE);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Finishes the file. The stream below stays open.
  void finish() throws IOException {
    zip.finish();
  }
}
