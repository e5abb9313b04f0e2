package org.briefwright.typeset.document;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// The sign between whole numbers and decimals: 3.5 in English, 3,5 in most languages of Europe.
public final class DecimalSign {

  private DecimalSign() {}

  /// @param lang BCP 47 tag
  public static char of(String lang) {
    return DecimalFormatSymbols.getInstance(Locale.forLanguageTag(lang)).getDecimalSeparator();
  }
}
