package org.briefwright.composer.batch.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.Rendition;

/// A batch's briefs and their index as one ZIP file, written as it is read from the archive: no
/// more than one brief is in memory. The same batch is the same bytes, and their number is known
/// before the first is written.
public final class BatchResult {

  private final List<Entry> entries;
  private final ResultIndex index;
  private final Function<String, Rendition> archive;

  /// @param archive gives a brief of this id in the result's form
  BatchResult(Batch batch, List<Entry> entries, Function<String, Rendition> archive) {
    this.entries = List.copyOf(entries);
    this.index = ResultIndex.of(batch, entries);
    this.archive = archive;
  }

  /// Tells this result from others: the index names the hash of every file.
  public String tag() {
    return Sha256.hex(index.json());
  }

  /// The size of the file in bytes.
  public long size() {
    List<StoredZip.Member> members = new ArrayList<>();
    members.add(new StoredZip.Member("index.csv", index.csv().length));
    members.add(new StoredZip.Member("index.json", index.json().length));
    entries.stream()
        .filter(entry -> entry.file() != null)
        .forEach(entry -> members.add(new StoredZip.Member(entry.file(), entry.bytes())));
    return StoredZip.size(members);
  }

  /// Writes the file, and compares each brief with its hash before it goes out.
  ///
  /// @throws IOException where the archive does not hold what the index says: the file ends there,
  ///     short of its size
  public void writeTo(OutputStream out) throws IOException {
    StoredZip zip = new StoredZip(out);
    zip.add("index.csv", index.csv());
    zip.add("index.json", index.json());
    for (Entry entry : entries) {
      if (entry.file() != null) {
        zip.add(entry.file(), checked(entry));
      }
    }
    zip.finish();
  }

  private byte[] checked(Entry entry) throws IOException {
    byte[] bytes = archive.apply(entry.briefId()).bytes();
    if (!Sha256.hex(bytes).equals(entry.sha256())) {
      throw new IOException("the archive's bytes of " + entry.briefId() + " are not its brief's");
    }
    return bytes;
  }
}
