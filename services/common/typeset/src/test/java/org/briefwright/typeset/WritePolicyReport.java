package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.markdown.MarkdownWriter;
import org.briefwright.typeset.theme.Theme;

/// Writes the reports as PDF, HTML and Markdown into a folder, for eyes.
public final class WritePolicyReport {

  private WritePolicyReport() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    write(typesetter, PolicyReport.report(), folder, "report");
    write(typesetter, CrowdedReport.report(), folder, "crowded");
  }

  private static void write(Typesetter typesetter, Document document, Path folder, String name)
      throws IOException {
    Layout layout = typesetter.layout(document);
    layout.warnings().forEach(System.out::println);
    Files.write(folder.resolve(name + ".pdf"), typesetter.pdf(layout));
    Files.writeString(folder.resolve(name + ".html"), HtmlWriter.html(document));
    Files.writeString(folder.resolve(name + ".md"), MarkdownWriter.markdown(document));
  }
}
