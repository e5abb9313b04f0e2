package org.briefwright.acceptance.library;

import org.briefwright.items.ItemBody;

/// A seed that could be read, and the file that it came from.
record Seed<T extends ItemBody>(String file, T body) {
  String id() {
    return body.id();
  }
}
