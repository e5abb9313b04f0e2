package org.briefwright.composer.batch.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchBench;
import org.briefwright.composer.batch.work.LineJobs;
import org.briefwright.composer.rendition.Format;
import org.briefwright.testing.database.PostgresServer;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchResultTest {

  private static BatchBench bench;
  private static Batch batch;

  @BeforeAll
  static void compose() throws InterruptedException {
    bench = BatchBench.migrated(PostgresServer.createDatabase());
    UUID id = bench.send("=cmd|'/c calc'!A0", 3);
    try (LineJobs _ =
        bench.jobs(
            (request, _) -> {
              if (request.topic().endsWith("2")) {
                throw new ProblemException(ProblemType.TOPIC_NOT_FOUND, "no such topic");
              }
              return BatchBench.made(request.topic());
            })) {
      batch = bench.awaitEnd(id);
    }
  }

  @Test
  void holdsTheIndexAndEachBriefByteForByte() throws IOException {
    Map<String, byte[]> members = members(bytes(Format.PDF));

    assertThat(members.keySet())
        .containsExactly("index.csv", "index.json", "briefs/line-1.pdf", "briefs/line-3.pdf");
    String brief = bench.lines(batch.id()).getFirst().briefId();
    assertThat(members.get("briefs/line-1.pdf"))
        .isEqualTo(bench.archive.rendition(brief, Format.PDF).orElseThrow().bytes());
  }

  @Test
  void itsSizeIsKnownBeforeItIsWritten() throws IOException {
    for (Format format : Format.values()) {
      assertThat(bytes(format)).hasSize((int) result(format).size());
    }
  }

  @Test
  void theSameBatchIsTheSameBytesUnderTheSameTag() throws IOException {
    assertThat(bytes(Format.DOCX)).isEqualTo(bytes(Format.DOCX));
    assertThat(result(Format.DOCX).tag()).isEqualTo(result(Format.DOCX).tag());
    assertThat(result(Format.DOCX).tag()).isNotEqualTo(result(Format.PDF).tag());
  }

  @Test
  void theIndexNamesEachLineWithItsFileOrItsProblem() throws IOException {
    JsonNode index = new JsonMapper().readTree(members(bytes(Format.PDF)).get("index.json"));

    assertThat(index.get("lines")).hasSize(3);
    assertThat(index.at("/lines/0/file").asText()).isEqualTo("briefs/line-1.pdf");
    assertThat(index.at("/lines/1/problem/type").asText()).endsWith("/topic-not-found");
    assertThat(index.at("/lines/1/file").isMissingNode()).isTrue();
  }

  @Test
  void noCellOfTheIndexIsAFormula() throws IOException {
    String csv = new String(members(bytes(Format.PDF)).get("index.csv"), StandardCharsets.UTF_8);

    assertThat(csv).contains("\"'=cmd|'/c calc'!A0 1\"");
    assertThat(csv.lines().flatMap(line -> java.util.Arrays.stream(line.split("\",\""))))
        .noneMatch(cell -> cell.replaceFirst("^\"", "").matches("[=+@\\t\\r-].*"));
  }

  @Test
  void aBriefWhoseBytesWereTamperedWithNeverGoesOut() throws Exception {
    UUID id = bench.send("tampered", 1);
    try (LineJobs _ = bench.jobs((request, _) -> BatchBench.made(request.topic()))) {
      bench.awaitEnd(id);
    }
    try (Connection connection = bench.database.getConnection();
        var change = connection.createStatement()) {
      change.execute("update rendition set bytes = 'x' where brief_id = 'bw-tampered-1'");
    }
    BatchResult result = result(bench.reading.find(id).orElseThrow(), Format.PDF);

    assertThatThrownBy(() -> result.writeTo(new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bw-tampered-1");
  }

  private static BatchResult result(Format format) {
    return result(batch, format);
  }

  private static BatchResult result(Batch of, Format format) {
    return new Results(bench.reading, bench.archive).of(of, format);
  }

  private static byte[] bytes(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    result(format).writeTo(out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> members(byte[] file) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        members.put(entry.getName(), zip.readAllBytes());
      }
    }
    return members;
  }
}
