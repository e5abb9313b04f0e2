package org.briefwright.composer.rendition;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.LinkedHashMap;
import java.util.Map;

/// A page's picture in at most 256 colours, which makes its file a third as long. Print has few
/// colours; it is the softened edges of letters that have thousands of shades, and of those as many
/// levels are kept as fit. White stays white.
final class FewColours {

  private static final int MOST = 256;
  private static final int WHOLE = 255;
  private static final int[] LEVELS = {256, 64, 32, 16, 8, 6};

  private FewColours() {}

  static BufferedImage of(BufferedImage page) {
    for (int levels : LEVELS) {
      Map<Integer, Integer> palette = palette(page, levels);
      if (palette.size() <= MOST) {
        return drawn(page, levels, palette);
      }
    }
    throw new IllegalStateException("six levels of three colours are more than " + MOST);
  }

  /// The colours in the order in which they are met, with their places; one more than fit where
  /// there are too many.
  private static Map<Integer, Integer> palette(BufferedImage page, int levels) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int y = 0; y < page.getHeight() && palette.size() <= MOST; y++) {
      for (int x = 0; x < page.getWidth() && palette.size() <= MOST; x++) {
        palette.putIfAbsent(near(page.getRGB(x, y), levels), palette.size());
      }
    }
    return palette;
  }

  private static BufferedImage drawn(
      BufferedImage page, int levels, Map<Integer, Integer> palette) {
    int[] colours = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, 0);
    BufferedImage drawn =
        new BufferedImage(
            page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        drawn.getRaster().setSample(x, y, 0, palette.get(near(page.getRGB(x, y), levels)));
      }
    }
    return drawn;
  }

  private static int near(int colour, int levels) {
    return part(colour >> 16 & WHOLE, levels) << 16
        | part(colour >> 8 & WHOLE, levels) << 8
        | part(colour & WHOLE, levels);
  }

  private static int part(int value, int levels) {
    int step = levels - 1;
    return (value * step + WHOLE / 2) / WHOLE * WHOLE / step;
  }
}
