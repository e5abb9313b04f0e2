package org.briefwright.items.transfer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.briefwright.web.json.BodyBytes;
import org.briefwright.web.json.JsonText;

/// Imports what a request carries, as JSON, as JSON lines or as an archive.
@Singleton
public class Imports {
  private final Importer importer;

  Imports(Importer importer) {
    this.importer = importer;
  }

  public ImportReport fromJson(InputStream body, String by, boolean dryRun) throws IOException {
    byte[] bytes = BodyBytes.read(body, Archive.MAX_BYTES);
    return importer.run(ImportDocument.read(JsonText.parse(bytes)), by, dryRun);
  }

  public ImportReport fromLines(InputStream body, String by, boolean dryRun) throws IOException {
    return importer.run(ImportLines.read(body), by, dryRun);
  }

  public ImportReport fromArchive(InputStream body, String by, boolean dryRun) throws IOException {
    byte[] bytes = BodyBytes.read(body, Archive.MAX_BYTES);
    return importer.run(Archive.read(bytes), by, dryRun);
  }
}
