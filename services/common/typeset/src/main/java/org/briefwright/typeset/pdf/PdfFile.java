package org.briefwright.typeset.pdf;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Writes objects as a PDF file: streams by themselves, all other objects deflated together in
/// object streams, and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Objects are
/// numbered in the order in which they are met from the catalog on.
final class PdfFile {

  /// So that a reader who wants one object need not inflate them all.
  private static final int OBJECTS_A_STREAM = 200;

  /// The second line holds bytes above 127: programs that transfer the file shall not take it for
  /// text.
  private static final byte[] HEADER = {
    '%',
    'P',
    'D',
    'F',
    '-',
    '1',
    '.',
    '7',
    '\n',
    '%',
    (byte) 0xE2,
    (byte) 0xE3,
    (byte) 0xCF,
    (byte) 0xD3,
    '\n'
  };

  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  /// One byte for the kind, four for the place or stream, two for the place within the stream.
  private static final int ENTRY = 7;

  private final Streams streams;
  private final ContentStream file = new ContentStream(1 << 16);
  private final PdfSyntax inFile = new PdfSyntax(file, this);
  private final ContentStream packed = new ContentStream(1 << 14);
  private final PdfSyntax inPacked = new PdfSyntax(packed, this);
  private final ContentStream index = new ContentStream(1 << 11);
  private final Deque<PdfObject> waiting = new ArrayDeque<>();
  private byte[] places = new byte[ENTRY << 8];
  private int numbers;
  private int packedCount;
  private int packedIn;

  PdfFile(Streams streams) {
    this.streams = streams;
  }

  /// @param id of the document; the file is never changed, so it serves as both of its parts
  byte[] write(PdfObject catalog, PdfObject info, byte[] id) {
    file.raw(HEADER, HEADER.length);
    // The header's place in the table belongs to object 0, which heads the list of free numbers.
    place(0, 0, 0, 0xFFFF);
    PdfDictionary trailer = new PdfDictionary();
    trailer.put("Root", catalog);
    trailer.put("Info", info);
    trailer.put("ID", twice(id));
    number(catalog);
    number(info);
    while (!waiting.isEmpty()) {
      object(waiting.remove());
    }
    endPacked();
    crossReferences(trailer);
    return Arrays.copyOf(file.bytes(), file.length());
  }

  private static PdfArray twice(byte[] id) {
    PdfValue.Octets octets = new PdfValue.Octets(id);
    return new PdfArray().add(octets).add(octets);
  }

  /// The number of an object, which it gets when it is met first.
  int number(PdfObject object) {
    if (object.number() == 0) {
      object.number(++numbers);
      waiting.add(object);
    }
    return object.number();
  }

  private void object(PdfObject object) {
    if (object.stream() != null) {
      stream(object.number(), object, object.stream());
      return;
    }
    if (packedCount == 0) {
      packedIn = ++numbers;
    }
    place(object.number(), IN_STREAM, packedIn, packedCount++);
    index.integer(object.number()).op(" ").integer(packed.length()).op(" ");
    inPacked.entries(object);
    packed.op("\n");
    if (packedCount == OBJECTS_A_STREAM) {
      endPacked();
    }
  }

  private void endPacked() {
    if (packedCount == 0) {
      return;
    }
    PdfDictionary head = new PdfDictionary();
    head.name("Type", "ObjStm");
    head.whole("N", packedCount);
    head.whole("First", index.length());
    index.raw(packed.bytes(), packed.length());
    deflated(packedIn, head, index.bytes(), index.length());
    packedCount = 0;
    packed.clear();
    index.clear();
  }

  private void crossReferences(PdfDictionary trailer) {
    int start = file.length();
    int number = ++numbers;
    place(number, IN_FILE, start, 0);
    trailer.name("Type", "XRef");
    trailer.whole("Size", numbers + 1);
    trailer.put("W", new PdfArray().whole(1).whole(4).whole(2));
    deflated(number, trailer, places, ENTRY * (numbers + 1));
    file.op("startxref\n").integer(start).op("\n%%EOF\n");
  }

  private void deflated(int number, PdfDictionary head, byte[] bytes, int length) {
    byte[] deflated = streams.deflate(bytes, length);
    head.name("Filter", "FlateDecode");
    head.whole("Length", deflated.length);
    stream(number, head, deflated);
  }

  private void stream(int number, PdfDictionary head, byte[] bytes) {
    place(number, IN_FILE, file.length(), 0);
    file.integer(number).op(" 0 obj\n");
    inFile.entries(head);
    file.op("\nstream\n").raw(bytes, bytes.length).op("\nendstream\nendobj\n");
  }

  private void place(int number, int kind, int where, int within) {
    int at = ENTRY * number;
    if (at + ENTRY > places.length) {
      places = Arrays.copyOf(places, Math.max(places.length * 2, at + ENTRY));
    }
    places[at] = (byte) kind;
    for (int i = 0; i < 4; i++) {
      places[at + 1 + i] = (byte) (where >> 24 - 8 * i);
    }
    places[at + 5] = (byte) (within >> 8);
    places[at + 6] = (byte) within;
  }
}
