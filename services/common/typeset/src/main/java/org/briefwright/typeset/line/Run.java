package org.briefwright.typeset.line;

import java.util.Arrays;
import org.briefwright.typeset.document.Mark;

/// Glyphs of one setting on a line, with the space between them.
///
/// Codes are glyph numbers, or, where negative, a shift to the right in tenths of a thousandth of
/// an em (see [#shift]).
public final class Run {

  private static final int SHIFT_ZERO = Integer.MIN_VALUE / 2;

  private final Setting setting;
  private final double x;
  private final String actualText;
  private final Mark mark;
  private int[] codes;
  private int count;
  private double width;

  Run(Setting setting, double x, String actualText, Mark mark, int capacity) {
    this.setting = setting;
    this.x = x;
    this.actualText = actualText;
    this.mark = mark;
    this.codes = new int[capacity];
  }

  public Setting setting() {
    return setting;
  }

  /// Distance from the line's left edge, in points.
  public double x() {
    return x;
  }

  public double width() {
    return width;
  }

  /// What the run says where its glyphs would say something else, or null.
  public String actualText() {
    return actualText;
  }

  /// The sign drawn instead of glyphs, or null.
  public Mark mark() {
    return mark;
  }

  public int count() {
    return count;
  }

  public int code(int i) {
    return codes[i];
  }

  public static boolean isShift(int code) {
    return code < 0;
  }

  /// The shift that a code stands for, in tenths of a thousandth of an em.
  public static int shift(int code) {
    return code - SHIFT_ZERO;
  }

  void glyph(int glyph) {
    add(glyph);
  }

  void shiftBy(long tenths) {
    if (tenths != 0) {
      add(shiftCode(tenths));
    }
  }

  /// The code of a shift.
  static int shiftCode(long tenths) {
    return SHIFT_ZERO + Math.clamp(tenths, -100_000_000, 100_000_000);
  }

  void add(int[] more) {
    if (count + more.length > codes.length) {
      codes = Arrays.copyOf(codes, Math.max(count * 2, count + more.length));
    }
    System.arraycopy(more, 0, codes, count, more.length);
    count += more.length;
  }

  private void add(int code) {
    if (count == codes.length) {
      codes = Arrays.copyOf(codes, Math.max(16, count * 2));
    }
    codes[count++] = code;
  }

  void width(double points) {
    width = points;
  }

  void appendTo(StringBuilder text) {
    if (mark != null) {
      text.append(mark.text());
    } else if (actualText != null) {
      text.append(actualText);
    } else {
      for (int i = 0; i < count; i++) {
        if (!isShift(codes[i])) {
          text.append(setting.face().text(codes[i]));
        }
      }
    }
  }
}
