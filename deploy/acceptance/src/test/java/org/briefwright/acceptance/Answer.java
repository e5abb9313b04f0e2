package org.briefwright.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a client got for a request: status 0 where the connection broke before a whole answer came.
///
/// @param location where the brief can be read again; empty where there is none
record Answer(int status, String contentType, String location, byte[] body) {
  private static final Pattern PROBLEM =
      Pattern.compile("\\{.*\"type\":\"https://.*\"status\":\\d+.*}", Pattern.DOTALL);

  static Answer broken() {
    return new Answer(0, "", "", new byte[0]);
  }

  boolean isBrief() {
    return status == 201;
  }

  /// A whole brief, or a problem document; or, where the service that answers was itself killed, no
  /// answer at all.
  boolean isWhole(boolean mayBreak) {
    return switch (status) {
      case 0 -> mayBreak;
      case 201 -> contentType.equals("application/pdf") && isWholePdf();
      default ->
          contentType.startsWith("application/problem+json") && PROBLEM.matcher(text()).matches();
    };
  }

  private boolean isWholePdf() {
    return text().startsWith("%PDF-") && text().stripTrailing().endsWith("%%EOF");
  }

  private String text() {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return status + " " + contentType + " " + (isBrief() ? location : text());
  }
}
