package org.briefwright.composer.rendition;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which a brief can be had.
public enum Format {
  JSON("json", "application/json"),
  PDF("pdf", "application/pdf"),
  HTML("html", "text/html;charset=UTF-8"),
  MARKDOWN("md", "text/markdown;charset=UTF-8"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String code;
  private final String mediaType;

  Format(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /// The name in addresses and file names.
  public String code() {
    return code;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<Format> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
