package org.briefwright.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One kept-alive HTTP/1.1 connection to a port of this machine, signed in. It does no more than
/// the benchmark needs, so that the client takes next to nothing of the processors that it shares
/// with what it measures.
final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;
  private final InputStream in;
  private final String bearer;

  Connection(Target target) throws IOException {
    bearer = target.bearer();
    socket = new Socket(InetAddress.getLoopbackAddress(), target.port());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /// An answer with its headers' names in lower case.
  record Answer(int status, Map<String, String> headers, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer get(String path, String accept) throws IOException {
    return send("GET " + path, "Accept: " + accept + "\r\n", "");
  }

  Answer post(String path, String accept, String json) throws IOException {
    return post(path, accept, "application/json", json);
  }

  Answer post(String path, String accept, String type, String body) throws IOException {
    String headers =
        "Accept: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            .formatted(accept, type, body.getBytes(StandardCharsets.UTF_8).length);
    return send("POST " + path, headers, body);
  }

  private Answer send(String line, String headers, String body) throws IOException {
    String request =
        "%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n%s\r\n%s"
            .formatted(line, bearer, headers, body);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> fields = new TreeMap<>();
    for (String field = line(); !field.isEmpty(); field = line()) {
      int colon = field.indexOf(':');
      fields.put(
          field.substring(0, colon).toLowerCase(Locale.ROOT), field.substring(colon + 1).strip());
    }
    return new Answer(status, fields, content(fields));
  }

  private byte[] content(Map<String, String> fields) throws IOException {
    if (!"chunked".equals(fields.get("transfer-encoding"))) {
      return bytes(Integer.parseInt(fields.get("content-length")));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] chunk;
    do {
      chunk = bytes(Integer.parseInt(line(), 16));
      content.write(chunk);
      line();
    } while (chunk.length > 0);
    return content.toByteArray();
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the connection broke within an answer");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection broke before an answer");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
