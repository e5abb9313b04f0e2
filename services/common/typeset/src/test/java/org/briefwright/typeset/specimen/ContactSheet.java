package org.briefwright.typeset.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// All pages of a PDF on one small picture, four in a row, in few colours.
final class ContactSheet {

  private static final int ACROSS = 4;
  private static final float DOTS_PER_INCH = 50;
  private static final int GAP = 8;

  /// Steps of red, green and blue: enough for one accent and its shades.
  private static final int STEPS = 6;

  private ContactSheet() {}

  static byte[] png(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      BufferedImage first = renderer.renderImageWithDPI(0, DOTS_PER_INCH);
      int across = Math.min(ACROSS, pages);
      int down = (pages + across - 1) / across;
      int width = first.getWidth() + GAP;
      int height = first.getHeight() + GAP;
      BufferedImage sheet =
          new BufferedImage(width * across + GAP, height * down + GAP, BufferedImage.TYPE_INT_RGB);
      Graphics2D brush = sheet.createGraphics();
      brush.setColor(Color.LIGHT_GRAY);
      brush.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      for (int page = 0; page < pages; page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
        brush.drawImage(picture, GAP + page % across * width, GAP + page / across * height, null);
      }
      brush.dispose();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(reduced(sheet), "png", png);
      return png.toByteArray();
    }
  }

  private static BufferedImage reduced(BufferedImage full) {
    BufferedImage few =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette());
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        few.setRGB(x, y, full.getRGB(x, y));
      }
    }
    return few;
  }

  private static IndexColorModel palette() {
    int count = STEPS * STEPS * STEPS;
    byte[][] channels = new byte[3][count];
    for (int i = 0; i < count; i++) {
      int rest = i;
      for (byte[] channel : channels) {
        channel[i] = (byte) (rest % STEPS * 255 / (STEPS - 1));
        rest /= STEPS;
      }
    }
    return new IndexColorModel(8, count, channels[0], channels[1], channels[2]);
  }
}
