package org.briefwright.typeset.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.theme.Theme;

/// Writes the specimen as a Word file: for tests that need a second JVM, for LibreOffice, and for
/// eyes.
public final class WriteSpecimenDocx {

  private WriteSpecimenDocx() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), DocxWriter.docx(Specimen.brief(), Theme.ministry()));
  }
}
