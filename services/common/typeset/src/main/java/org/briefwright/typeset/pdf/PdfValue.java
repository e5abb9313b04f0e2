package org.briefwright.typeset.pdf;

/// What a dictionary or array of a PDF file may hold (ISO 32000-1, 7.3).
sealed interface PdfValue
    permits PdfArray,
        PdfDictionary,
        PdfValue.Flag,
        PdfValue.Name,
        PdfValue.Nothing,
        PdfValue.Octets,
        PdfValue.Real,
        PdfValue.Text,
        PdfValue.Whole {

  record Flag(boolean value) implements PdfValue {}

  record Name(String value) implements PdfValue {}

  /// The null object.
  record Nothing() implements PdfValue {
    static final Nothing AT_ALL = new Nothing();
  }

  /// A string of bytes.
  record Octets(byte[] value) implements PdfValue {}

  /// Written with at most three digits after the point.
  record Real(double value) implements PdfValue {}

  /// A string for readers.
  record Text(String value) implements PdfValue {}

  record Whole(long value) implements PdfValue {}
}
