package org.briefwright.composer.desk;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.rendition.Format;
import org.briefwright.web.problem.ProblemException;

/// Reads archived briefs.
@Singleton
class Sheets {

  private final BriefArchive archive;

  Sheets(BriefArchive archive) {
    this.archive = archive;
  }

  /// @throws ProblemException where there is no such brief
  BriefSheet read(String id) {
    return find(id).orElseThrow(() -> ProblemException.notFound("There is no brief '" + id + "'"));
  }

  Optional<BriefSheet> find(String id) {
    return archive
        .rendition(id, Format.JSON)
        .map(
            json ->
                new BriefSheet(
                    Json.read(json.bytes(), BriefSheet.Text.class),
                    Json.read(
                        archive.manifest(id).orElseThrow().getBytes(StandardCharsets.UTF_8),
                        BriefSheet.Record.class)));
  }
}
