package org.briefwright.testing.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// LibreOffice without a window.
public final class LibreOffice {

  private LibreOffice() {}

  /// A Word file as LibreOffice prints it. A file that would have to be repaired is not converted
  /// without a window, and fails.
  public static byte[] print(byte[] docx) {
    try {
      Path folder = Files.createTempDirectory("libreoffice");
      Files.write(folder.resolve("file.docx"), docx);
      Program.run(
          folder,
          List.of(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              "pdf",
              "file.docx"));
      return Files.readAllBytes(folder.resolve("file.pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
