package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.theme.Theme;

/// Writes the specimen to a file, in a theme and on a paper if these are named: for tests that need
/// a second JVM, and for eyes.
public final class WriteSpecimen {

  private WriteSpecimen() {}

  public static void main(String[] args) throws IOException {
    Theme theme = args.length > 1 ? Theme.shipped(args[1]) : Theme.ministry();
    PageFormat paper = args.length > 2 ? PageFormat.valueOf(args[2]) : PageFormat.A4;
    Typesetter typesetter = Typesetter.of(theme);
    Document brief = Specimen.brief();
    Document onPaper = Specimen.document(brief.lang(), paper, brief.blocks());
    Files.write(Path.of(args[0]), typesetter.pdf(typesetter.layout(onPaper)));
  }
}
