package org.briefwright.typeset.pdf;

import java.util.Arrays;

/// A dictionary, written where it is used and with its entries in the order in which they came. It
/// has few, so they are searched one by one.
sealed class PdfDictionary implements PdfValue permits PdfObject {

  private String[] keys = new String[6];
  private PdfValue[] values = new PdfValue[6];
  private int size;

  final int size() {
    return size;
  }

  final String key(int i) {
    return keys[i];
  }

  final PdfValue value(int i) {
    return values[i];
  }

  /// The value of a key, or null.
  final PdfValue get(String key) {
    int place = place(key);
    return place < size ? values[place] : null;
  }

  /// Adds an entry, or takes the place of the one with this key.
  final void put(String key, PdfValue value) {
    int place = place(key);
    if (place == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    keys[place] = key;
    values[place] = value;
    size = Math.max(size, place + 1);
  }

  final void flag(String key, boolean value) {
    put(key, new Flag(value));
  }

  final void name(String key, String value) {
    put(key, new Name(value));
  }

  final void real(String key, double value) {
    put(key, new Real(value));
  }

  final void text(String key, String value) {
    put(key, new Text(value));
  }

  final void whole(String key, long value) {
    put(key, new Whole(value));
  }

  private int place(String key) {
    int i = 0;
    while (i < size && !keys[i].equals(key)) {
      i++;
    }
    return i;
  }
}
