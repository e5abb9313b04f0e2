package org.briefwright.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes stream objects, deflated by us: PDFBox would run every stream through its filter chain.
final class Streams implements AutoCloseable {

  private final PDDocument pdf;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);

  Streams(PDDocument pdf) {
    this.pdf = pdf;
  }

  COSStream deflated(byte[] bytes) throws IOException {
    return deflated(bytes, bytes.length);
  }

  COSStream deflated(byte[] bytes, int length) throws IOException {
    COSStream stream = plain(deflate(bytes, length));
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  COSStream plain(byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }

  private byte[] deflate(byte[] bytes, int length) {
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    byte[] out = new byte[Math.max(64, length / 2)];
    int written = 0;
    while (!deflater.finished()) {
      if (written == out.length) {
        out = Arrays.copyOf(out, written * 2);
      }
      written += deflater.deflate(out, written, out.length - written);
    }
    return Arrays.copyOf(out, written);
  }

  @Override
  public void close() {
    deflater.end();
  }
}
