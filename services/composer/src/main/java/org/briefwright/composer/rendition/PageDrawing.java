package org.briefwright.composer.rendition;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws a page of a brief's PDF, for readers who look at it in a browser.
public final class PageDrawing {

  private static final Map<RenderingHints.Key, Object> FINE =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private PageDrawing() {}

  /// The page as PNG, or nothing where the PDF has no such page.
  ///
  /// @param number from 1
  /// @param width in pixels; the height follows from the page
  public static Optional<byte[]> png(byte[] pdf, int number, int width) {
    return drawn(pdf, number, width).map(PageDrawing::png);
  }

  /// The same in few colours, and so in a third of the bytes.
  public static Optional<byte[]> lightPng(byte[] pdf, int number, int width) {
    return drawn(pdf, number, width).map(FewColours::of).map(PageDrawing::png);
  }

  private static byte[] png(BufferedImage page) {
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      ImageIO.write(page, "png", png);
      return png.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Optional<BufferedImage> drawn(byte[] pdf, int number, int width) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (number < 1 || number > document.getNumberOfPages()) {
        return Optional.empty();
      }
      PDRectangle box = document.getPage(number - 1).getCropBox();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setRenderingHints(new RenderingHints(FINE));
      return Optional.of(renderer.renderImage(number - 1, width / box.getWidth(), ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException("a page of an archived brief cannot be drawn", e);
    }
  }
}
