package org.briefwright.web.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Reads a request's body up to a limit.
public final class BodyBytes {
  private BodyBytes() {}

  /// All bytes of the stream; a 413 problem where there are more than `limit`. The rest is read and
  /// thrown away, since a client that is still sending would not hear the answer.
  public static byte[] read(InputStream stream, int limit) throws IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length <= limit) {
      return bytes;
    }
    stream.transferTo(OutputStream.nullOutputStream());
    throw new ProblemException(
        ProblemType.TOO_LARGE, "at most " + limit + " bytes are accepted here");
  }
}
