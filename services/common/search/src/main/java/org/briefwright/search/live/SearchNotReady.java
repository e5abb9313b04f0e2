package org.briefwright.search.live;

/// The index that a search needs is still being made.
public class SearchNotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SearchNotReady(IndexKey key) {
    super(
        "the index of the %s as of %d is still being made; ask again shortly"
            .formatted(key.collection(), key.sequence()));
  }
}
