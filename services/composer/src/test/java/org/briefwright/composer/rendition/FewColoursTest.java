package org.briefwright.composer.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;

class FewColoursTest {

  @Test
  void aPictureOfFewColoursKeepsEachOfThem() {
    BufferedImage page = page(16, (x, y) -> x % 2 == 0 ? 0xFFFFFF : 0x1F4E79);

    BufferedImage light = FewColours.of(page);

    assertThat(light.getColorModel()).isInstanceOf(IndexColorModel.class);
    assertThat(light.getRGB(0, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(light.getRGB(1, 3) & 0xFFFFFF).isEqualTo(0x1F4E79);
  }

  @Test
  void ofManyShadesThoseThatFitAreNearAndWhiteStaysWhite() {
    BufferedImage page = page(64, (x, y) -> x * 4 << 16 | y * 4 << 8 | (x + y) * 2);
    page.setRGB(0, 0, 0xFFFFFF);

    BufferedImage light = FewColours.of(page);

    assertThat(light.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    for (int x = 1; x < 64; x++) {
      for (int shift : new int[] {0, 8, 16}) {
        assertThat(light.getRGB(x, 9) >> shift & 0xFF)
            .isCloseTo(
                page.getRGB(x, 9) >> shift & 0xFF, org.assertj.core.api.Assertions.within(26));
      }
    }
  }

  private interface Paint {
    int at(int x, int y);
  }

  private static BufferedImage page(int side, Paint paint) {
    BufferedImage page = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        page.setRGB(x, y, paint.at(x, y));
      }
    }
    return page;
  }
}
