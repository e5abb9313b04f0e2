package org.briefwright.acceptance.library;

/// What is wrong with a seed: the file, the field in it as a JSON pointer (empty for the whole),
/// and why.
record Fault(String file, String field, String detail) {
  static Fault in(Seed<?> seed, String field, String detail) {
    return new Fault(seed.file(), field, detail);
  }

  static Fault inLibrary(String detail) {
    return new Fault("seeds", "", detail);
  }

  @Override
  public String toString() {
    return file + (field.isEmpty() ? "" : " " + field) + ": " + detail;
  }
}
