package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Batches over HTTP, on the packaged services.
class BatchesTest {
  private static final BatchClient BATCHES =
      new BatchClient(LocalStack.searching().settings().url(Service.COMPOSER));

  @AfterAll
  static void close() {
    BATCHES.close();
  }

  @Test
  void aFileOfCsvBecomesBriefsAndProblemsEachByItsName() {
    String batch =
        BATCHES.accepted(
            BatchClient.CSV,
            """
            name,topic,template,recipient
            minister,deterrence,at-a-glance,=HYPERLINK("x")
            nobody,underwater basket weaving,at-a-glance,
            committee,ceasefire,at-a-glance,the Committee
            """);

    JsonNode end = BATCHES.end(batch);

    assertThat(end.at("/counts/done").asInt()).isEqualTo(2);
    JsonNode failed = BATCHES.json(batch + "/lines?state=failed").get("items");
    assertThat(failed).hasSize(1);
    assertThat(failed.at("/0/name").asText()).isEqualTo("nobody");
    assertThat(failed.at("/0/line").asInt()).isEqualTo(3);
    assertThat(failed.at("/0/problem/type").asText()).endsWith("/topic-not-found");
    assertThat(failed.at("/0/problem/errors/0/pointer").asText()).isEqualTo("/topic");
    HttpResponse<byte[]> result = BATCHES.result(batch, "docx");
    assertThat(BatchClient.files(result.body()).keySet())
        .containsExactly(
            "index.csv", "index.json", "briefs/minister.docx", "briefs/committee.docx");
    assertThat(result.headers().firstValueAsLong("Content-Length")).hasValue(result.body().length);
  }

  @Test
  void tenThousandBrokenLinesAreAnsweredEachByItsNumberAndField() {
    HttpResponse<String> answer =
        BATCHES.send(
            BatchClient.JSON_LINES,
            "{\"topic\":\"deterrence\",\"lang\":\"english\",\"colour\":1}\n".repeat(10_000));

    JsonNode problem = BatchClient.json(answer);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem.get("lines")).hasSize(10_000);
    assertThat(problem.at("/lines/9999/line").asInt()).isEqualTo(10_000);
    assertThat(problem.at("/lines/9999/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("/lang", "/colour");
  }

  @Test
  void aDayInTheFutureIsRefusedByTheNameOfItsLine() {
    HttpResponse<String> answer =
        BATCHES.send(BatchClient.CSV, "topic,asOf\ndeterrence,2026-11-01\ndeterrence,9999-01-01\n");

    JsonNode problem = BatchClient.json(answer);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem.get("lines")).hasSize(1);
    assertThat(problem.at("/lines/0/line").asInt()).isEqualTo(3);
    assertThat(problem.at("/lines/0/errors/0/pointer").asText()).isEqualTo("/asOf");
  }

  @Test
  void tooManyLinesAndOtherNotationsAreRefused() {
    assertThat(BATCHES.send(BatchClient.CSV, "topic\n" + "a\n".repeat(10_001)).statusCode())
        .isEqualTo(413);
    assertThat(BATCHES.send(BatchClient.CSV, "topic\n" + "a".repeat(9 << 20)).statusCode())
        .isEqualTo(413);
    assertThat(BATCHES.send("application/xml", "<topic/>").statusCode()).isEqualTo(415);
  }

  @Test
  void anOpenBatchKeepsOthersOutAndItsResultBackUntilItIsCalledOff() throws InterruptedException {
    int port = Ports.free(1).getFirst();
    Child idle = LocalStack.stack().twin(Service.COMPOSER, port, idle());
    try (BatchClient batches = new BatchClient("http://localhost:" + port)) {
      String batch = batches.accepted(BatchClient.CSV, "topic\ndeterrence\nceasefire\n");

      HttpResponse<String> another = batches.send(BatchClient.CSV, "topic\ndeterrence\n");
      HttpResponse<byte[]> early = batches.result(batch, "pdf");
      HttpResponse<String> earlyDelete = batches.delete(batch);
      HttpResponse<String> earlyRetry = batches.post(batch + "/retry");
      JsonNode cancelled = BatchClient.json(batches.post(batch + "/cancel"));
      byte[] result = batches.result(batch, "pdf").body();
      JsonNode again = BatchClient.json(batches.post(batch + "/retry"));
      batches.post(batch + "/cancel");
      HttpResponse<String> deleted = batches.delete(batch);

      assertThat(another.statusCode()).isEqualTo(429);
      assertThat(another.headers().firstValue("Retry-After")).isPresent();
      assertThat(early.statusCode()).isEqualTo(409);
      assertThat(earlyDelete.statusCode()).isEqualTo(409);
      assertThat(earlyRetry.statusCode()).isEqualTo(409);
      assertThat(cancelled.get("state").asText()).isEqualTo("cancelled");
      assertThat(BatchClient.files(result)).containsOnlyKeys("index.csv", "index.json");
      assertThat(again.at("/counts/waiting").asInt()).isEqualTo(2);
      assertThat(deleted.statusCode()).isEqualTo(204);
      assertThat(batches.get(batch).statusCode()).isEqualTo(404);
      assertThat(batches.get(batch + "/events").statusCode()).isEqualTo(404);
    } finally {
      idle.kill();
    }
  }

  /// A composer that takes one batch in and leaves the work to others, of which there are none.
  private static Map<String, String> idle() {
    return Map.of(
        "BRIEFWRIGHT_DB_URL",
        LocalStack.stack().freshDatabase("idle"),
        "BRIEFWRIGHT_BATCH_OPEN",
        "1",
        "BRIEFWRIGHT_BATCH_WORKERS",
        "0");
  }

  @Test
  void theListGoesOnBehindItsLastBatch() {
    String first = BATCHES.accepted(BatchClient.CSV, "topic\ndeterrence\n");
    String second = BATCHES.accepted(BatchClient.CSV, "topic\ndeterrence\n");
    BATCHES.end(first);
    BATCHES.end(second);

    HttpResponse<String> page = BATCHES.get("/v1/batches?limit=1");
    String link = page.headers().firstValue("Link").orElseThrow();
    JsonNode next = BATCHES.json(link.replaceFirst("<https?://[^/]*(/[^>]*)>.*", "$1"));

    assertThat(second).endsWith(BatchClient.json(page).at("/items/0/id").asText());
    assertThat(first).endsWith(next.at("/items/0/id").asText());
  }

  @Test
  void whatIsNoBatchIsNotFound() {
    assertThat(BATCHES.get("/v1/batches/none").statusCode()).isEqualTo(404);
    assertThat(BATCHES.get("/v1/batches/019ac1a0-7c1e-7a52-8f39-2f6d6f5a7b10").statusCode())
        .isEqualTo(404);
    assertThat(BATCHES.get("/v1/batches?cursor=x").statusCode()).isEqualTo(400);
    assertThat(new String(BATCHES.result("/v1/batches/x", "pdf").body(), StandardCharsets.UTF_8))
        .contains("not-found");
  }
}
