package org.briefwright.typeset.theme;

import java.util.List;

/// A theme that cannot be used, with all that is wrong with it: each fault names a key and its
/// value and says what would be accepted.
public final class InvalidTheme extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  InvalidTheme(String name, List<String> faults) {
    super("theme " + name + " has faults:\n- " + String.join("\n- ", faults));
    this.faults = List.copyOf(faults);
  }

  /// One sentence each, in the order of the file's keys; never empty.
  public List<String> faults() {
    return faults;
  }
}
