package org.briefwright.items.transfer;

/// A YAML document that is not acceptable, and the line where.
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  YamlException(String detail, int line) {
    super(detail + " (line " + line + ")");
  }
}
