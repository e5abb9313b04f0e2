package org.briefwright.typeset.golden;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages as grey pictures, and what differs between two of them.
final class Picture {

  private static final float DOTS_PER_INCH = 96;
  private static final int SAME = 48;
  private static final int GONE = 0xC0392B;
  private static final int NEW = 0x1F6FB2;

  private Picture() {}

  /// @param page from 1
  static BufferedImage of(byte[] pdf, int page) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static BufferedImage read(Path file) {
    try {
      return ImageIO.read(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void write(BufferedImage picture, Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// Both upon each other: what stayed in pale grey, what is gone in red, what is new in blue.
  static BufferedImage moved(BufferedImage before, BufferedImage after) {
    int width = Math.max(before.getWidth(), after.getWidth());
    int height = Math.max(before.getHeight(), after.getHeight());
    BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int was = ink(before, x, y);
        int is = ink(after, x, y);
        int pale = 255 - Math.min(was, is) / 3;
        int kept = pale << 16 | pale << 8 | pale;
        both.setRGB(x, y, was - is > SAME ? GONE : is - was > SAME ? NEW : kept);
      }
    }
    return both;
  }

  private static int ink(BufferedImage picture, int x, int y) {
    boolean inside = x < picture.getWidth() && y < picture.getHeight();
    return inside ? 255 - (picture.getRGB(x, y) & 0xff) : 0;
  }
}
