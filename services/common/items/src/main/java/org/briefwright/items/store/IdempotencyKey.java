package org.briefwright.items.store;

/// A client's own name for a request, so that repeating the request repeats the answer and not the
/// deed.
public record IdempotencyKey(String value) {
  public IdempotencyKey {
    if (!value.matches("[\\x21-\\x7e]{1,200}")) {
      throw new IllegalArgumentException(
          "an Idempotency-Key is 1 to 200 visible ASCII characters, such as a UUID");
    }
  }
}
