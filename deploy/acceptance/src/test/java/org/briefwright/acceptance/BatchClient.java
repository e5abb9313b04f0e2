package org.briefwright.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Sends batches to a composer and follows them.
final class BatchClient implements AutoCloseable {
  static final String JSON_LINES = "application/x-ndjson";
  static final String CSV = "text/csv";

  private static final JsonMapper JSON = new JsonMapper();

  private final String composer;
  private final HttpClient http = HttpClient.newHttpClient();

  BatchClient(String composer) {
    this.composer = composer;
  }

  HttpResponse<String> send(String mediaType, String lines) {
    return text(
        request("/v1/batches")
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(lines))
            .build());
  }

  /// Sends a batch that must be taken in.
  ///
  /// @return its path
  String accepted(String mediaType, String lines) {
    HttpResponse<String> answer = send(mediaType, lines);
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  HttpResponse<String> post(String path) {
    return text(request(path).POST(BodyPublishers.noBody()).build());
  }

  HttpResponse<String> delete(String path) {
    return text(request(path).DELETE().build());
  }

  HttpResponse<String> get(String path) {
    return text(request(path).build());
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> answer) {
    return parse(answer.body());
  }

  /// The first event of the batch's stream that is wanted, or the last one of all.
  JsonNode event(String batch, Predicate<JsonNode> wanted) {
    HttpRequest request = request(batch + "/events").header("Accept", "text/event-stream").build();
    try (Stream<String> lines = send(request, BodyHandlers.ofLines()).body()) {
      JsonNode[] last = {null};
      return lines
          .filter(line -> line.startsWith("data:"))
          .map(line -> last[0] = parse(line.substring("data:".length())))
          .filter(wanted)
          .findFirst()
          .orElseGet(() -> last[0]);
    }
  }

  JsonNode end(String batch) {
    return event(batch, now -> !now.get("state").asText().equals("open"));
  }

  HttpResponse<byte[]> result(String batch, String format) {
    return send(request(batch + "/result?format=" + format).build(), BodyHandlers.ofByteArray());
  }

  /// The files of a result by their names.
  static Map<String, byte[]> files(byte[] result) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(result))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A brief composed by itself, as PDF.
  byte[] compose(String request) {
    HttpResponse<byte[]> answer =
        send(
            request("/v1/briefs")
                .header("Content-Type", "application/json")
                .header("Accept", "application/pdf")
                .POST(BodyPublishers.ofString(request))
                .build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != 201) {
      throw new AssertionError(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(composer + path))
        .header("Authorization", LocalStack.bearer());
  }

  private HttpResponse<String> text(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
