package org.briefwright.composer;

import java.util.function.Supplier;

/// Work that was done before it was known whether anybody wants it: what came of it, or the
/// fault that it ended in, which counts only if it was wanted.
record Attempt<T>(T value, RuntimeException fault) {

  static <T> Attempt<T> at(Supplier<T> work) {
    try {
      return new Attempt<>(work.get(), null);
    } catch (RuntimeException fault) {
      return new Attempt<>(null, fault);
    }
  }

  T result() {
    if (fault != null) {
      throw fault;
    }
    return value;
  }
}
