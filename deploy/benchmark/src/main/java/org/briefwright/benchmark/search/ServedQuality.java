package org.briefwright.benchmark.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Measures the order of search as a reader gets it: imports a judged set into a running fragments
/// service and asks for each topic over HTTP, with the token that lets it in. What else the library
/// holds does not count.
final class ServedQuality {
  private static final int DEPTH = 100;
  private static final int AT_ONCE = 1_000;
  private static final int TOO_EARLY = 503;
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI service;
  private final String token;
  private final JudgedSet set;

  ServedQuality(URI service, String token, JudgedSet set) {
    this.service = service;
    this.token = token;
    this.set = set;
  }

  void print() throws IOException, InterruptedException {
    List<Map<String, Object>> items = new JudgedLibrary(set).items();
    long sequence = 0;
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      sequence = load(items.subList(from, Math.min(from + AT_ONCE, items.size())));
    }
    awaitIndex(sequence);
    Map<String, String> stances = new HashMap<>();
    set.fragments().forEach(one -> stances.put(JudgedLibrary.itemId(one.id()), one.stance()));
    QualityTable table = new QualityTable();
    for (Map.Entry<String, String> topic : set.topics().entrySet()) {
      Map<String, String> points = new HashMap<>();
      set.points()
          .getOrDefault(topic.getKey(), Map.of())
          .forEach((fragment, point) -> points.put(JudgedLibrary.itemId(fragment), point));
      if (!points.isEmpty()) {
        measure(table, "both", topic.getValue(), "", points, stances);
        measure(table, "both, quota of sides", topic.getValue(), "&sides=both", points, stances);
      }
    }
    System.out.printf(
        "%,d topics, %,d fragments at %s%n%n", set.topics().size(), stances.size(), service);
    table.print("time over HTTP");
  }

  private void measure(
      QualityTable table,
      String order,
      String words,
      String more,
      Map<String, String> points,
      Map<String, String> stances)
      throws IOException, InterruptedException {
    HttpRequest request = search(words, more);
    long before = System.nanoTime();
    HttpResponse<String> answer = send(request);
    double milliseconds = (System.nanoTime() - before) / 1e6;
    List<String> ranked =
        StreamSupport.stream(accepted(answer).get("matches").spliterator(), false)
            .map(match -> match.get("id").asText())
            .filter(stances::containsKey)
            .toList();
    table.add(order, Quality.of(ranked, points, stances), milliseconds);
  }

  private long load(List<Map<String, Object>> items) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/v1/imports"))
            .header("Content-Type", "application/json")
            .header("X-Actor", "benchmark")
            .header("Authorization", "Bearer " + token)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("items", items))))
            .build();
    return accepted(send(request)).get("sequence").asLong();
  }

  /// A search that names its moment is answered from that moment's index or not at all.
  private void awaitIndex(long sequence) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    HttpResponse<String> answer = send(search("anything", "&asOf=" + sequence));
    while (answer.statusCode() == TOO_EARLY && Instant.now().isBefore(end)) {
      Thread.sleep(Duration.ofSeconds(2));
      answer = send(search("anything", "&asOf=" + sequence));
    }
    accepted(answer);
  }

  private HttpRequest search(String words, String more) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(
            service.resolve("/v1/fragments?limit=" + DEPTH + "&q=" + query + more))
        .header("Authorization", "Bearer " + token)
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode accepted(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(answer.request().uri(), answer.statusCode(), answer.body()));
    }
    return JSON.readTree(answer.body());
  }
}
