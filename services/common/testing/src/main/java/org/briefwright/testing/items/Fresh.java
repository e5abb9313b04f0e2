package org.briefwright.testing.items;

import java.util.concurrent.atomic.AtomicInteger;

/// Identifiers that no other test of this run uses, so that tests can share a database.
final class Fresh {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Fresh() {}

  static String id() {
    return "test-" + COUNT.incrementAndGet();
  }
}
