package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.markdown.MarkdownWriter;
import org.briefwright.typeset.theme.Theme;

/// Writes the report as PDF, HTML and Markdown into a folder, for eyes.
public final class WritePolicyReport {

  private WritePolicyReport() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    Layout layout = typesetter.layout(PolicyReport.report());
    layout.warnings().forEach(System.out::println);
    Files.write(folder.resolve("report.pdf"), typesetter.pdf(layout));
    Files.writeString(folder.resolve("report.html"), HtmlWriter.html(PolicyReport.report()));
    Files.writeString(folder.resolve("report.md"), MarkdownWriter.markdown(PolicyReport.report()));
  }
}
