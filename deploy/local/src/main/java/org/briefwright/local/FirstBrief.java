package org.briefwright.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/// Composes the brief that shows a newcomer what comes out.
final class FirstBrief {
  private static final String TOPIC = "deterrence";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private FirstBrief() {}

  /// Asks the composer for the brief and writes it to `briefs/deterrence.pdf`.
  ///
  /// @throws StartupFailure with the composer's own words if it answers anything but a PDF
  static Path compose(Settings settings) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url(Service.COMPOSER) + "/v1/briefs"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/pdf")
            .header("Authorization", AccessToken.of(settings).bearer())
            .POST(BodyPublishers.ofString("{\"topic\":\"" + TOPIC + "\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      boolean pdf =
          answer.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf");
      if (answer.statusCode() / 100 != 2 || !pdf) {
        throw new StartupFailure(
            "the composer gave no brief on %s but status %d: %s"
                .formatted(
                    TOPIC, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
      }
      return write(settings.briefs(), answer.body());
    }
  }

  private static Path write(Path folder, byte[] pdf) throws IOException {
    Files.createDirectories(folder);
    Path growing = Files.createTempFile(folder, TOPIC, ".part");
    Files.write(growing, pdf);
    return Files.move(growing, folder.resolve(TOPIC + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
  }
}
