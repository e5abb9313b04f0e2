package org.briefwright.typeset.matrix;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/// A QR code's dark modules. The same content gives the same modules.
///
/// @param size modules along each side, without the quiet zone
/// @param runs the dark modules, row by row
public record Matrix(int size, List<Run> runs) {

  /// Dark modules beside each other.
  ///
  /// @param x of the first, from the left edge
  /// @param y down from the upper edge
  public record Run(int x, int y, int length) {}

  public Matrix {
    runs = List.copyOf(runs);
  }

  /// Of the smallest version that holds the content and bears damage to 15 % of it.
  public static Matrix of(String content) {
    QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int start = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > start) {
          runs.add(new Run(start, y, x - start));
        }
      }
    }
    return new Matrix(code.size, runs);
  }
}
