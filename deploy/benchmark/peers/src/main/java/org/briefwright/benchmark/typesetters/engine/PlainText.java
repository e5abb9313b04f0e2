package org.briefwright.benchmark.typesetters.engine;

import java.nio.charset.StandardCharsets;
import org.briefwright.typeset.line.Run;

/// A content stream with text and nothing else.
final class PlainText {

  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder operators = new StringBuilder(16_384);

  /// @param x of the line's left edge and
  /// @param y of its baseline, in points from the paper's lower left corner
  void run(Run run, double x, double y) {
    operators.append("BT /").append(PlainFont.resource(run.setting().face().name()).getName());
    operators.append(' ').append((float) run.setting().size()).append(" Tf ");
    operators.append(hundredths(x + run.x())).append(' ');
    operators.append(hundredths(y + run.setting().rise())).append(" Td [<");
    for (int i = 0; i < run.count(); i++) {
      int code = run.code(i);
      if (Run.isShift(code)) {
        operators.append('>').append(-Run.shift(code) / 10.0f).append('<');
      } else {
        glyph(code);
      }
    }
    operators.append(">] TJ ET\n");
  }

  private void glyph(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      operators.append(HEX.charAt(code >> shift & 15));
    }
  }

  private static float hundredths(double points) {
    return Math.round(points * 100) / 100f;
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
