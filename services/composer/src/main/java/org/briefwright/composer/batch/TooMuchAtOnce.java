package org.briefwright.composer.batch;

/// As much is under way already as may be.
public final class TooMuchAtOnce extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int retryAfterSeconds;

  TooMuchAtOnce(String detail, int retryAfterSeconds) {
    super(detail);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
