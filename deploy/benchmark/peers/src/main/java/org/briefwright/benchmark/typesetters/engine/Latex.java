package org.briefwright.benchmark.typesetters.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.benchmark.typesetters.manuscript.AsLatex;
import org.briefwright.benchmark.typesetters.manuscript.Author;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// pdfLaTeX, one pass, which always is a process of its own; in Latin Modern, since it reads no
/// TrueType files by itself.
final class Latex implements Engine {

  private final Path folder;

  Latex() throws IOException {
    folder = Files.createTempDirectory("typesetters");
  }

  @Override
  public Job prepare(Manuscript manuscript) throws IOException {
    List<String> command = command(manuscript, folder);
    return () -> {
      Cost cost = Spawned.cost(command, folder);
      return new Printed(Files.readAllBytes(folder.resolve("once.pdf")), cost);
    };
  }

  @Override
  public List<String> once(int words, long seed, Path into) throws IOException {
    return command(Author.write(words, seed), into);
  }

  private static List<String> command(Manuscript manuscript, Path into) throws IOException {
    Path source = into.resolve("once.tex");
    Files.writeString(source, AsLatex.of(manuscript));
    return List.of(
        "pdflatex",
        "-interaction=batchmode",
        "-halt-on-error",
        "-output-directory=" + into,
        source.toString());
  }
}
