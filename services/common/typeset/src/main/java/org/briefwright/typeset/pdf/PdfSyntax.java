package org.briefwright.typeset.pdf;

import java.nio.charset.StandardCharsets;

/// Objects as a PDF file spells them (ISO 32000-1, 7.3).
final class PdfSyntax {

  private final ContentStream out;
  private final PdfFile numbers;

  /// @param numbers gives those by which objects are referred to
  PdfSyntax(ContentStream out, PdfFile numbers) {
    this.out = out;
    this.numbers = numbers;
  }

  /// A dictionary itself, even where others would refer to it.
  void entries(PdfDictionary dictionary) {
    out.op("<<");
    for (int i = 0; i < dictionary.size(); i++) {
      out.name(dictionary.key(i));
      value(dictionary.value(i));
    }
    out.op(">>");
  }

  private void value(PdfValue value) {
    switch (value) {
      case PdfObject object -> out.op(" ").integer(numbers.number(object)).op(" 0 R");
      case PdfDictionary dictionary -> entries(dictionary);
      case PdfArray array -> array(array);
      case PdfValue.Whole whole -> out.op(" ").integer(whole.value());
      case PdfValue.Name name -> out.name(name.value());
      case PdfValue.Text text -> out.string(encoded(text.value()));
      case PdfValue.Real real -> out.op(" ").thousandths(real.value());
      case PdfValue.Octets octets -> out.string(octets.value());
      case PdfValue.Flag flag -> out.op(flag.value() ? " true" : " false");
      case PdfValue.Nothing nothing -> out.op(" null");
    }
  }

  private void array(PdfArray array) {
    out.op("[");
    for (int i = 0; i < array.size(); i++) {
      value(array.get(i));
    }
    out.op("]");
  }

  /// In PDFDocEncoding, as far as that is Latin-1, else in UTF-16 behind a byte order mark.
  private static byte[] encoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alike = c >= ' ' && c < 0x7F || c > 0xA0 && c <= 0xFF && c != 0xAD;
      if (!alike) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      }
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
