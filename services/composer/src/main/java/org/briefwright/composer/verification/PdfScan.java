package org.briefwright.composer.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What a PDF says of itself, found by looking for a few words in its bytes. Nothing in it is
/// followed: no object, no cross-reference, no filter but the one that our own writer uses. So a
/// hostile file costs one pass and a bounded number of bytes inflated, whatever it holds.
///
/// @param isPdf whether it begins as PDFs do
/// @param isEncrypted whether it says so
/// @param brief the id that it gives itself in its metadata, or null
/// @param hasFile whether there is an embedded file
/// @param manifest that could be read from an embedded file, or null
public record PdfScan(
    boolean isPdf, boolean isEncrypted, String brief, boolean hasFile, CarriedManifest manifest) {

  private static final byte[] HEADER = ascii("%PDF-");
  private static final byte[] ENCRYPT = ascii("/Encrypt");
  private static final byte[] IDENTIFIER = ascii("<dc:identifier>");
  private static final byte[] EMBEDDED = ascii("/EmbeddedFile");
  private static final byte[] STREAM = ascii("stream");

  /// ISO 32000-1, annex H.3: readers look for the header so far.
  private static final int HEADER_WITHIN = 1_024;

  private static final int DICTIONARY_WITHIN = 2_048;
  private static final int MOST_FILES = 16;
  private static final int MOST_INFLATED = 4 * CarriedManifest.LONGEST;
  private static final int ID_LENGTH = "bw-3f7k-9a2m-x0qe-5rt8".length();
  private static final String ID = "bw(-[0-9a-z]{4}){4}";

  /// Looks through a file.
  public static PdfScan of(byte[] file) {
    Files files = new Files(file);
    Optional<CarriedManifest> manifest = files.manifest();
    return new PdfScan(
        find(file, HEADER, 0, HEADER_WITHIN) >= 0,
        find(file, ENCRYPT, 0, file.length) >= 0,
        identifier(file),
        files.found > 0,
        manifest.orElse(null));
  }

  private static String identifier(byte[] file) {
    int at = find(file, IDENTIFIER, 0, file.length);
    int start = at + IDENTIFIER.length;
    if (at < 0 || start + ID_LENGTH > file.length) {
      return null;
    }
    String id = new String(file, start, ID_LENGTH, StandardCharsets.ISO_8859_1);
    return id.matches(ID) ? id : null;
  }

  /// The embedded files, in their order.
  private static final class Files {

    private final byte[] file;
    private int found;
    private int inflated;

    Files(byte[] file) {
      this.file = file;
    }

    Optional<CarriedManifest> manifest() {
      int at = next(0);
      while (at >= 0 && found < MOST_FILES && inflated < MOST_INFLATED) {
        found++;
        Optional<CarriedManifest> manifest = content(at).flatMap(CarriedManifest::read);
        if (manifest.isPresent()) {
          return manifest;
        }
        at = next(at + 1);
      }
      return Optional.empty();
    }

    /// `/EmbeddedFiles` is the name of the tree of names.
    private int next(int from) {
      int at = find(file, EMBEDDED, from, file.length);
      while (at >= 0 && follows(at + EMBEDDED.length, 's')) {
        at = find(file, EMBEDDED, at + 1, file.length);
      }
      return at;
    }

    private boolean follows(int at, char expected) {
      return at < file.length && file[at] == expected;
    }

    private Optional<byte[]> content(int at) {
      int keyword = find(file, STREAM, at, Math.min(file.length, at + DICTIONARY_WITHIN));
      if (keyword < 0) {
        return Optional.empty();
      }
      int start = keyword + STREAM.length;
      start += follows(start, '\r') ? 1 : 0;
      start += follows(start, '\n') ? 1 : 0;
      return follows(start, '{') ? Optional.of(plain(start)) : inflate(start);
    }

    private byte[] plain(int start) {
      int end = find(file, ascii("endstream"), start, file.length);
      int length = Math.min((end < 0 ? file.length : end) - start, CarriedManifest.LONGEST + 1);
      return Arrays.copyOfRange(file, start, start + length);
    }

    private Optional<byte[]> inflate(int start) {
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(file, start, file.length - start);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 14];
        while (!inflater.finished() && content.size() <= CarriedManifest.LONGEST) {
          int length = inflater.inflate(part);
          inflated += length;
          if (length == 0 && !inflater.finished()) {
            return Optional.empty();
          }
          content.write(part, 0, length);
        }
        return Optional.of(content.toByteArray());
      } catch (DataFormatException broken) {
        return Optional.empty();
      } finally {
        inflater.end();
      }
    }
  }

  /// Where the word begins, or -1 where it does not end before `end`.
  private static int find(byte[] file, byte[] word, int from, int end) {
    int last = Math.min(end, file.length) - word.length;
    for (int at = from; at <= last; at++) {
      if (file[at] == word[0] && Arrays.equals(file, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
