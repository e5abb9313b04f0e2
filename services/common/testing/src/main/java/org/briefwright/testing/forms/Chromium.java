package org.briefwright.testing.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Debian's Chromium without a window. It is called as a program: of Playwright, whose driver
/// weighs 202 MB, one page at a time needs nothing.
public final class Chromium {

  private static final List<String> QUIET =
      List.of(
          "chromium",
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final String JUDGE =
      """
      addEventListener('load', () => axe.run(document, {resultTypes: ['violations']}).then(found => {
        const said = document.createElement('pre');
        said.id = 'axe';
        said.textContent = 'passes ' + found.passes.length + '\\n' + found.violations.map(rule =>
          rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html)).join('\\n');
        document.body.append(said);
      }));
      """;

  private static final Pattern VERDICT =
      Pattern.compile("(?s)<pre id=\"axe\">passes (\\d+)\\n(.*?)</pre>");

  private Chromium() {}

  /// What axe-core finds wrong with a page, a line for each rule.
  ///
  /// @throws IllegalStateException when axe-core did not judge at all
  public static List<String> faultsOf(String html) {
    String judged = html + "<script>" + axe() + "</script><script>" + JUDGE + "</script>";
    Path folder = folder(judged);
    String seen =
        new String(
            run(folder, "--virtual-time-budget=20000", "--dump-dom"), StandardCharsets.UTF_8);
    Matcher verdict = VERDICT.matcher(seen);
    if (!verdict.find() || Integer.parseInt(verdict.group(1)) == 0) {
      throw new IllegalStateException("axe-core did not judge: " + seen);
    }
    return verdict.group(2).lines().filter(line -> !line.isBlank()).toList();
  }

  /// The page as Chromium prints it.
  public static byte[] print(String html) {
    Path folder = folder(html);
    run(folder, "--no-pdf-header-footer", "--print-to-pdf=" + folder.resolve("printed.pdf"));
    try {
      return Files.readAllBytes(folder.resolve("printed.pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String html) {
    try {
      Path folder = Files.createTempDirectory("chromium");
      Files.writeString(folder.resolve("page.html"), html);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(QUIET);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(Arrays.asList(arguments));
    command.add(folder.resolve("page.html").toUri().toString());
    return Program.run(folder, command);
  }

  private static String axe() {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script", "<\\/script");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
