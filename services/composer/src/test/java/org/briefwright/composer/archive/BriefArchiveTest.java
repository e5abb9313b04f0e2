package org.briefwright.composer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefArchiveTest {

  private static BriefArchive archive;
  private static IdempotencyKeys keys;

  @BeforeAll
  static void openArchive() {
    DataSource database = ArchiveDatabase.migrated();
    archive = new BriefArchive(new Database(database));
    keys = new IdempotencyKeys(new Database(database));
  }

  @Test
  void everyRenditionComesBackByteForByte() {
    ArchivedBrief brief = brief("bw-bytes", "topic", "first");

    archive.add(brief, null);

    for (Format format : Format.values()) {
      Rendition kept = archive.rendition("bw-bytes", format).orElseThrow();
      assertThat(kept.bytes()).isEqualTo(brief.in(format).bytes());
      assertThat(kept.sha256()).isEqualTo(brief.in(format).sha256());
    }
    assertThat(archive.manifest("bw-bytes")).contains(brief.manifest());
  }

  @Test
  void aBriefOnceInTheArchiveNeverChanges() {
    archive.add(brief("bw-once", "topic", "first"), null);

    archive.add(brief("bw-once", "topic", "second"), null);

    assertThat(archive.rendition("bw-once", Format.PDF).orElseThrow().bytes())
        .isEqualTo(bytes("first PDF"));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(archive.rendition("bw-none", Format.PDF)).isEmpty();
    assertThat(archive.manifest("bw-none")).isEmpty();
  }

  @Test
  void theListGoesFromTheNewestOnwards() {
    archive.add(brief("bw-old", "listed", "a"), null);
    archive.add(brief("bw-new", "listed", "b"), null);

    List<BriefEntry> all = archive.list("listed", Long.MAX_VALUE, 10);
    List<BriefEntry> rest = archive.list("listed", all.getFirst().sequence(), 10);

    assertThat(all).extracting(BriefEntry::id).containsExactly("bw-new", "bw-old");
    assertThat(rest).extracting(BriefEntry::id).containsExactly("bw-old");
  }

  @Test
  void theFirstUseOfAKeyCounts() {
    archive.add(brief("bw-k1", "topic", "a"), null);
    archive.add(brief("bw-k2", "topic", "b"), null);
    var first = new IdempotencyKeys.Use("hash", "bw-k1");

    keys.remember("key", first);

    assertThat(keys.remember("key", new IdempotencyKeys.Use("hash", "bw-k2"))).isEqualTo(first);
    assertThat(keys.find("key")).contains(first);
  }

  private static ArchivedBrief brief(String id, String topic, String text) {
    List<Rendition> renditions =
        Arrays.stream(Format.values())
            .map(
                format -> new Rendition(format, "sha-" + text + format, bytes(text + " " + format)))
            .toList();
    return new ArchivedBrief(
        id,
        "Title",
        topic,
        "template",
        "en",
        Tlp.CLEAR,
        "code-" + id,
        "test",
        null,
        "{\"brief\":\"" + id + "\"}",
        renditions,
        List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
