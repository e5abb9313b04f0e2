package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.Test;

/// A batch that two composers work on, one of which is killed in the middle. `-Dbatch.lines=1000`
/// makes it larger.
class BatchOnTwoComposersTest {
  private static final int LINES = Integer.getInteger("batch.lines", 200);
  private static final List<String> TOPICS =
      List.of("deterrence", "ceasefire", "security-guarantees", "territorial-concessions");

  @Test
  void everyBriefIsThereOnceAndIsWhatItWouldBeByItself() throws InterruptedException {
    Stack stack = LocalStack.stack();
    List<Integer> ports = Ports.free(2);
    List<String> requests = requests();
    Child victim = stack.twin(Service.COMPOSER, ports.getFirst(), Map.of());
    Child alone = stack.twin(Service.COMPOSER, ports.getLast(), ownArchive());
    try (BatchClient batches = new BatchClient(stack.settings().url(Service.COMPOSER));
        BatchClient single = new BatchClient("http://localhost:" + ports.getLast())) {

      String batch = batches.accepted(BatchClient.JSON_LINES, String.join("\n", requests) + "\n");
      JsonNode middle = batches.event(batch, BatchOnTwoComposersTest::isInTheMiddle);
      victim.kill();
      JsonNode end = batches.end(batch);

      assertThat(isInTheMiddle(middle)).as("both were at work: %s", middle).isTrue();
      assertThat(middle.get("ratePerSecond").asDouble()).isPositive();
      assertThat(middle.get("secondsLeft").asLong()).isPositive();
      assertThat(end.get("state").asText()).isEqualTo("finished");
      assertThat(end.at("/counts/done").asInt()).isEqualTo(LINES);
      HttpResponse<byte[]> result = batches.result(batch, "pdf");
      Map<String, byte[]> files = BatchClient.files(result.body());
      assertThat(files).hasSize(LINES + 2);
      assertThat(briefs(batches, batch)).hasSize(LINES);
      for (int line = 1; line <= LINES; line++) {
        assertThat(files.get("briefs/line-" + line + ".pdf"))
            .as("line %d", line)
            .isEqualTo(single.compose(requests.get(line - 1)));
      }
    } finally {
      victim.kill();
      alone.kill();
    }
  }

  private static boolean isInTheMiddle(JsonNode batch) {
    int done = batch.at("/counts/done").asInt();
    return batch.at("/counts/running").asInt() > 2 && done > LINES / 10 && done < LINES * 9 / 10;
  }

  private static Set<String> briefs(BatchClient batches, String batch) {
    Set<String> briefs = new TreeSet<>();
    batches
        .json(batch + "/lines?limit=1000")
        .get("items")
        .forEach(line -> briefs.add(line.get("briefId").asText()));
    return briefs;
  }

  private static List<String> requests() {
    return IntStream.range(0, LINES)
        .mapToObj(
            i ->
                "{\"topic\":\"%s\",\"template\":\"at-a-glance\",\"recipient\":\"Reader %d of a batch\"}"
                    .formatted(TOPICS.get(i % TOPICS.size()), i))
        .collect(Collectors.toList());
  }

  /// Where nothing is archived yet, nothing can be answered from the archive.
  private static Map<String, String> ownArchive() {
    return Map.of("BRIEFWRIGHT_DB_URL", LocalStack.stack().freshDatabase("alone"));
  }
}
