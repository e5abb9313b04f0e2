package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.typeset.theme.Theme;

/// Writes the specimen to a file: for tests that need a second JVM, and for eyes.
public final class WriteSpecimen {

  private WriteSpecimen() {}

  public static void main(String[] args) throws IOException {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    Files.write(Path.of(args[0]), typesetter.pdf(typesetter.layout(Specimen.brief())));
  }
}
