package org.briefwright.typeset.pdf;

import java.util.Arrays;

/// An array, written where it is used.
final class PdfArray implements PdfValue {

  private PdfValue[] values = new PdfValue[4];
  private int size;

  int size() {
    return size;
  }

  PdfValue get(int i) {
    return values[i];
  }

  PdfArray add(PdfValue value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
    return this;
  }

  PdfArray name(String value) {
    return add(new Name(value));
  }

  PdfArray real(double value) {
    return add(new Real(value));
  }

  PdfArray text(String value) {
    return add(new Text(value));
  }

  PdfArray whole(long value) {
    return add(new Whole(value));
  }
}
