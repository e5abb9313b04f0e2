package org.briefwright.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  @Test
  void aColourManagerReadsItAsJavasOwnSrgb() {
    ColorSpace read = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    Random random = new Random(1);

    for (int i = 0; i < 200; i++) {
      float[] colour = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      float[] shown = read.toRGB(colour);
      float[] expected = known.toRGB(colour);
      for (int channel = 0; channel < 3; channel++) {
        assertThat(shown[channel]).isCloseTo(expected[channel], within(1 / 255f));
      }
    }
  }
}
