package org.briefwright.typeset.pdf;

import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/// Objects as a PDF file spells them (ISO 32000-1, 7.3).
final class PdfSyntax {

  private final ContentStream out;
  private final ToIntFunction<COSBase> numbers;

  /// @param numbers of the objects that are referred to; 0 for those written where they are used
  PdfSyntax(ContentStream out, ToIntFunction<COSBase> numbers) {
    this.out = out;
    this.numbers = numbers;
  }

  /// A dictionary itself, even where others would refer to it.
  void entries(COSDictionary dictionary) {
    out.op("<<");
    dictionary.forEach(
        (key, value) -> {
          out.name(key.getName());
          value(value);
        });
    out.op(">>");
  }

  private void value(COSBase value) {
    int number = numbers.applyAsInt(value);
    if (number > 0) {
      out.op(" ").integer(number).op(" 0 R");
      return;
    }
    switch (value) {
      case COSName name -> out.name(name.getName());
      case COSInteger integer -> out.op(" ").integer(integer.longValue());
      case COSString string -> out.string(string.getBytes());
      case COSDictionary dictionary -> entries(dictionary);
      case COSArray array -> {
        out.op("[");
        for (int i = 0; i < array.size(); i++) {
          value(array.get(i));
        }
        out.op("]");
      }
      case COSFloat real -> out.op(" ").thousandths(real.floatValue());
      case COSBoolean bool -> out.op(bool.getValue() ? " true" : " false");
      case COSNull none -> out.op(" null");
      default -> throw new IllegalArgumentException("no such object in our files: " + value);
    }
  }
}
