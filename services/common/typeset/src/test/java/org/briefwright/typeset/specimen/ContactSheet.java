package org.briefwright.typeset.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// All pages of a PDF on one small picture, four in a row, in few colours.
final class ContactSheet {

  private static final int ACROSS = 4;
  private static final float DOTS_PER_INCH = 50;
  private static final int GAP = 8;

  private static final int COLOURS = 250;

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
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(full));
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        few.setRGB(x, y, full.getRGB(x, y));
      }
    }
    return few;
  }

  /// The most frequent colours: a theme has few, and pale tints are among them.
  private static IndexColorModel palette(BufferedImage full) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        counts.merge(full.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    int[] colours =
        counts.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -entry.getValue()))
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }
}
