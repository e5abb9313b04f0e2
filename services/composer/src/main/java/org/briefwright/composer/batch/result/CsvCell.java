package org.briefwright.composer.batch.result;

/// Makes a text harmless to the programs that open CSV: a cell that begins as a formula does would
/// be computed by them. An apostrophe before it makes it text, which is what OWASP advises.
final class CsvCell {

  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvCell() {}

  static String harmless(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
