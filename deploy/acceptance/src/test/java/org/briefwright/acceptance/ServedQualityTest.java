package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.local.AccessToken;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command that measures search over HTTP, run as a user runs it on a judged set of six topics,
/// against a fragments service that holds nothing else.
class ServedQualityTest {
  private static final Path JUDGED = Path.of("src/test/resources/judged");
  private static final int PORT = Ports.free(1).getFirst();

  @TempDir private static Path empty;
  private static Child service;

  private record Printed(int status, String out, String err) {}

  private record Row(double ndcg, double coverage, double bothSides, double mean, double p99) {}

  @BeforeAll
  static void startEmptyService() throws InterruptedException {
    Stack stack = LocalStack.stack();
    service =
        stack.twin(
            Service.FRAGMENTS,
            PORT,
            Map.of(
                "BRIEFWRIGHT_DB_URL", stack.freshDatabase("judged"),
                "BRIEFWRIGHT_SEEDS", empty.toString()));
  }

  @AfterAll
  static void stop() {
    service.kill();
  }

  @Test
  void searchIsMeasuredOnTheImportedSetAndAgainOnTheSameLibrary() throws Exception {
    Printed first = measure(JUDGED, token());
    Printed again = measure(JUDGED, token());

    assertThat(first.err()).isEmpty();
    assertThat(first.out()).startsWith("6 topics, 42 fragments at http://127.0.0.1:" + PORT);
    Map<String, Row> rows = rows(first.out());
    assertThat(rows).containsOnlyKeys("both", "both, quota of sides");
    assertThat(rows.values())
        .allSatisfy(
            row -> {
              assertThat(row.ndcg()).isBetween(0.8, 1.0);
              assertThat(row.coverage()).isBetween(0.8, 1.0);
              assertThat(row.bothSides()).isEqualTo(100);
              assertThat(row.mean()).isPositive().isLessThanOrEqualTo(row.p99());
            });
    assertThat(qualities(again.out())).isEqualTo(qualities(first.out()));
  }

  @Test
  void whoseTokenIsWrongIsTold() throws Exception {
    Printed printed = measure(JUDGED, "w".repeat(40));

    assertThat(printed.status()).isNotZero();
    assertThat(printed.out()).isEmpty();
    assertThat(printed.err()).contains("/v1/imports answered 401");
  }

  @Test
  void whoHasNoTokenIsTold() throws Exception {
    assertThat(measure(JUDGED, "").err()).contains("BRIEFWRIGHT_TOKEN must hold");
  }

  @Test
  void aFaultOfTheSetIsNamedWithFileAndLine(@TempDir Path faulty) throws Exception {
    for (String name : List.of("topics", "fragments", "judgements")) {
      Files.copy(JUDGED.resolve(name + ".jsonl"), faulty.resolve(name + ".jsonl"));
    }
    Files.writeString(
        faulty.resolve("judgements.jsonl"), "{\"topic\":\"road-charge\",\"fragment\":\"none\"}\n");

    assertThat(measure(faulty, token()).err())
        .contains("judgements.jsonl, line 1, names a topic or a fragment that the set does not");
  }

  private static String token() {
    return AccessToken.of(LocalStack.stack().settings()).value();
  }

  private static Printed measure(Path set, String token) throws IOException, InterruptedException {
    Path err = Files.createTempFile(Path.of("target"), "quality-", ".err");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.briefwright.benchmark.search.SearchQuality",
                "--url=http://127.0.0.1:" + PORT,
                set.toString())
            .redirectError(err.toFile());
    command.environment().put("BRIEFWRIGHT_TOKEN", token);
    Process process = command.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Printed(process.waitFor(), out, Files.readString(err));
  }

  private static Map<String, Row> rows(String table) {
    Map<String, Row> rows = new LinkedHashMap<>();
    table
        .lines()
        .filter(line -> line.startsWith("| both"))
        .map(line -> line.split(" *\\| *"))
        .forEach(
            cells ->
                rows.put(
                    cells[1],
                    new Row(
                        number(cells[2]),
                        number(cells[3]),
                        number(cells[4]),
                        number(cells[5]),
                        number(cells[6]))));
    return rows;
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.split(" ")[0]);
  }

  private static List<List<Double>> qualities(String table) {
    return rows(table).values().stream()
        .map(row -> List.of(row.ndcg(), row.coverage(), row.bothSides()))
        .toList();
  }
}
