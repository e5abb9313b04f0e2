package org.briefwright.composer;

/// Even the leanest selection that the template allows is longer than the limit.
public final class LengthNotMet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String slot;

  public LengthNotMet(String slot, int pages, int pageLimit, int words, int wordLimit) {
    super(
        ("the leanest brief that the template allows takes %d pages and %d words, the limit is %d"
                + " pages and %d words; slot %s takes most")
            .formatted(pages, words, pageLimit, wordLimit, slot));
    this.slot = slot;
  }

  /// The slot with the most words.
  public String slot() {
    return slot;
  }
}
