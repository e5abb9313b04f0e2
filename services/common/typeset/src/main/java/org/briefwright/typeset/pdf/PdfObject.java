package org.briefwright.typeset.pdf;

/// A dictionary, with a stream or without, that stands by itself in the file and is referred to by
/// its number.
final class PdfObject extends PdfDictionary {

  private final byte[] stream;
  private int number;

  PdfObject() {
    this(null);
  }

  /// @param stream as it is to stand in the file, or null
  private PdfObject(byte[] stream) {
    this.stream = stream;
  }

  static PdfObject typed(String type) {
    PdfObject object = new PdfObject();
    object.name("Type", type);
    return object;
  }

  static PdfObject stream(byte[] bytes) {
    PdfObject object = new PdfObject(bytes);
    object.whole("Length", bytes.length);
    return object;
  }

  /// The stream's bytes, or null.
  byte[] stream() {
    return stream;
  }

  /// Its number in the file, 0 while it has none.
  int number() {
    return number;
  }

  void number(int given) {
    number = given;
  }
}
