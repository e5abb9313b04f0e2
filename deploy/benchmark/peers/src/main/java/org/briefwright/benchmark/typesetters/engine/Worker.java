package org.briefwright.benchmark.typesetters.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.briefwright.benchmark.typesetters.manuscript.AsHtml;
import org.briefwright.benchmark.typesetters.manuscript.AsTypst;
import org.briefwright.benchmark.typesetters.manuscript.Author;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// An engine in a process that stays and prints a file for each line it reads. It measures its
/// processor time and memory itself; the clock runs here.
final class Worker implements Engine {

  private static final int KIBI = 1024;

  private final List<String> command;
  private final Function<Manuscript, String> writer;
  private final Path folder;
  private final Process process;
  private final Writer lines;
  private final BufferedReader replies;

  private Worker(List<String> command, Function<Manuscript, String> writer) throws IOException {
    this.command = command;
    this.writer = writer;
    folder = Files.createTempDirectory("typesetters");
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    lines = process.outputWriter(StandardCharsets.UTF_8);
    replies = process.inputReader(StandardCharsets.UTF_8);
  }

  static Worker weasyprint() throws IOException {
    return new Worker(
        List.of("/usr/bin/python3", Places.worker("weasyprint_worker.py").toString()),
        manuscript -> AsHtml.of(manuscript, AsHtml.Notes.FOOT, fontFaces()));
  }

  static Worker chromium() throws IOException {
    return new Worker(
        List.of("node", Places.worker("chromium-worker.cjs").toString(), "/usr/bin/chromium"),
        manuscript -> AsHtml.of(manuscript, AsHtml.Notes.END, fontFaces()));
  }

  static Worker typst() throws IOException {
    return new Worker(
        List.of("node", Places.worker("typst-worker.cjs").toString(), Places.fonts().toString()),
        AsTypst::of);
  }

  @Override
  public Job prepare(Manuscript manuscript) throws IOException {
    Path source = Files.writeString(folder.resolve("source.html"), writer.apply(manuscript));
    Path pdf = folder.resolve("printed.pdf");
    return () -> print(source, pdf);
  }

  private Printed print(Path source, Path pdf) throws IOException {
    long begin = System.nanoTime();
    lines.write(source + "\t" + pdf + "\n");
    lines.flush();
    String reply = replies.readLine();
    double wall = (System.nanoTime() - begin) / 1e6;
    if (reply == null) {
      throw new IOException(command + " ended");
    }
    String[] figures = reply.split(" ");
    return new Printed(
        Files.readAllBytes(pdf),
        new Cost(wall, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]) / KIBI));
  }

  @Override
  public List<String> once(int words, long seed, Path folder) throws IOException {
    Path source = folder.resolve("once.html");
    Files.writeString(source, writer.apply(Author.write(words, seed)));
    String pdf = folder.resolve("once.pdf").toString();
    if (command.getLast().endsWith("chromium")) {
      return List.of(
          command.getLast(),
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--log-level=3",
          "--no-pdf-header-footer",
          "--user-data-dir=" + folder.resolve("profile"),
          "--print-to-pdf=" + pdf,
          source.toUri().toString());
    }
    List<String> once = new ArrayList<>(command);
    once.addAll(List.of(source.toString(), pdf));
    return once;
  }

  private static String fontFaces() {
    return fontFace("SourceSerif4-Regular", "Source Serif 4", 400)
        + fontFace("SourceSans3-Regular", "Source Sans 3", 400)
        + fontFace("SourceSans3-SemiBold", "Source Sans 3", 600);
  }

  private static String fontFace(String file, String family, int weight) {
    return "@font-face { font-family: '%s'; font-weight: %d; src: url(%s); }\n"
        .formatted(family, weight, Places.font(file).toUri());
  }

  @Override
  public void close() {
    try {
      lines.close();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (IOException gone) {
      process.destroy();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
