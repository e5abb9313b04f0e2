package org.briefwright.fragments.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fragments.store.DossierChoice.Row;

/// Rows of the large topics that were asked for last, as many as take some twenty megabytes.
final class KeptRows {
  private static final int MOST_ROWS = 50_000;

  private final Map<List<String>, Stand> stands = new HashMap<>();
  private final Deque<List<String>> lately = new ArrayDeque<>();

  /// The fragments of some topics, by id, as they stood at a sequence number. Nobody changes them.
  record Stand(long at, Map<String, Row> rows) {}

  synchronized Optional<Stand> of(List<String> topics) {
    return Optional.ofNullable(stands.get(topics));
  }

  /// Keeps what is newest of large topics; small ones are soon read.
  synchronized void put(List<String> topics, Stand stand) {
    Stand before = stands.get(topics);
    if (stand.rows().size() <= DossierChoice.MOST || before != null && before.at() > stand.at()) {
      return;
    }
    stands.put(topics, stand);
    lately.remove(topics);
    lately.addFirst(topics);
    while (stands.values().stream().mapToInt(one -> one.rows().size()).sum() > MOST_ROWS) {
      stands.remove(lately.removeLast());
    }
  }
}
