package org.briefwright.typeset.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.PictureWords;

/// Numbers as pictures print them: thousands parted, a true minus, the unit behind.
record Numerals(Axis axis, PictureWords words) {

  /// A number with its unit: `1,250 bn`, `40%`.
  String of(double value) {
    return bare(value, axis.decimals()) + unit();
  }

  /// A range with its unit once: `20–45%`; a range of one number is that number.
  String of(double low, double high) {
    if (low == high) {
      return of(low);
    }
    // Beside a minus, a dash would be read as another one.
    String dash = low < 0 || high < 0 ? " … " : "–";
    return bare(low, axis.decimals()) + dash + of(high);
  }

  /// A number on the scale, as exact as the scale's steps.
  String tick(double value, double step) {
    int needed = Math.clamp(-(long) Math.floor(StrictMath.log10(step) + 1e-9), 0, 12);
    String percent = axis.unit().equals("%") ? "%" : "";
    return bare(value, needed) + percent;
  }

  private String unit() {
    return switch (axis.unit()) {
      case "" -> "";
      case "%" -> "%";
      case String unit -> "\u00A0" + unit;
    };
  }

  private String bare(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(rounded.signum() < 0 ? "\u2212" : "");
    for (int i = 0; i < whole.length(); i++) {
      boolean parted = i > 0 && (whole.length() - i) % 3 == 0;
      text.append(parted && axis.grouped() ? words.thousands() : "").append(whole.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(words.decimal()).append(plain, point + 1, plain.length()).toString();
  }
}
