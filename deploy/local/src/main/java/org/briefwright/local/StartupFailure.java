package org.briefwright.local;

/// Something that the person at the terminal can act upon: its message is shown alone, without a
/// stack trace.
public final class StartupFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartupFailure(String message) {
    super(message);
  }

  public StartupFailure(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
