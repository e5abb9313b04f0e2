package org.briefwright.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefwright.benchmark.Connection.Answer;
import org.briefwright.local.AccessToken;
import org.briefwright.local.Service;
import org.briefwright.local.Settings;

/// Asks a running stack for briefs on a topic that stays as it is and on one that grows, and for
/// fragments in random words.
final class ScaleClient implements AutoCloseable {
  private static final String SMALL = "ceasefire";
  private static final String ANY = "application/json";
  private static final int WARM_UP = 400;
  private static final int BRIEFS = 200;
  private static final int SEARCHES = 200;
  private static final int CHANGES = 15;
  private static final int QUERY_WORDS = 6;
  private static final int TOO_EARLY = 503;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AtomicInteger readers = new AtomicInteger();
  private final Connection composer;
  private final Connection fragments;
  private final GrownTexts texts;

  ScaleClient(Settings settings, GrownTexts texts) throws IOException {
    String bearer = AccessToken.of(settings).bearer();
    this.composer = new Connection(new Target(settings.port(Service.COMPOSER), bearer));
    this.fragments = new Connection(new Target(settings.port(Service.FRAGMENTS), bearer));
    this.texts = texts;
  }

  void warmUp() throws IOException {
    Latency.of(WARM_UP, () -> compose(SMALL));
  }

  /// Waits until search sees the library as it stands.
  ///
  /// @return seconds that this took
  double awaitIndex() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    long head = json(fragments.get("/v1/library", ANY)).get("sequence").asLong();
    for (String collection : new String[] {"topics", "fragments"}) {
      String search = "/v1/" + collection + "?q=peace&asOf=" + head;
      while (fragments.get(search, ANY).status() == TOO_EARLY) {
        Thread.sleep(100);
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  ScaleRow measure(int size, double index) throws IOException {
    return new ScaleRow(size, index, topic(SMALL), topic(GrownLibrary.GROWING), search());
  }

  private ScaleRow.Topic topic(String id) throws IOException {
    long begin = System.nanoTime();
    JsonNode dossier = json(fragments.get("/v1/topics/" + id + "/dossier", ANY));
    double first = (System.nanoTime() - begin) / 1e6;
    int held = dossier.get("fragments").size();
    String label = dossier.at("/topic/body/prefLabel/en").asText();
    Latency afresh = afresh(id);
    Latency byLabel = afresh(label);
    Latency.of(BRIEFS / 4, () -> compose(id));
    return new ScaleRow.Topic(
        id,
        held,
        held + dossier.get("leftOut").asInt(),
        first,
        Latency.of(BRIEFS, () -> compose(id)),
        afresh,
        byLabel);
  }

  /// @param topic an id or a label
  private Latency afresh(String topic) throws IOException {
    long[] nanos = new long[CHANGES];
    for (int i = 0; i < CHANGES; i++) {
      change();
      nanos[i] = (long) (Latency.of(1, () -> compose(topic)).percentile(1) * 1e6);
    }
    java.util.Arrays.sort(nanos);
    return new Latency(nanos);
  }

  /// A source that nothing cites: the library stands at another number, and all else is as it was.
  private void change() throws IOException {
    String id = "benchmark-source-" + readers.incrementAndGet();
    String item =
        """
        {"items":[{"collection":"sources","body":{"id":"%s","csl":{"id":"%s","type":"book","title":"A book"},
        "level":"secondary","evidenceType":"study","status":"ok","verified":"certain"}}]}"""
            .formatted(id, id);
    json(fragments.post("/v1/imports", ANY, item));
  }

  private Latency search() throws IOException {
    Latency.of(SEARCHES / 2, this::find);
    return Latency.of(SEARCHES, this::find);
  }

  private void find() throws IOException {
    String words = URLEncoder.encode(texts.query(QUERY_WORDS), StandardCharsets.UTF_8);
    json(fragments.get("/v1/fragments?q=" + words, ANY));
  }

  private void compose(String topic) throws IOException {
    String request =
        "{\"topic\":\"%s\",\"template\":\"at-a-glance\",\"recipient\":\"reader %d\"}"
            .formatted(topic, readers.incrementAndGet());
    Answer answer = composer.post("/v1/briefs", "application/pdf", request);
    if (answer.status() != 201) {
      throw new IOException("no brief but status " + answer.status() + ": " + answer.text());
    }
  }

  private static JsonNode json(Answer answer) throws IOException {
    if (answer.status() != 200) {
      throw new IOException("status " + answer.status() + ": " + answer.text());
    }
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() throws IOException {
    composer.close();
    fragments.close();
  }
}
