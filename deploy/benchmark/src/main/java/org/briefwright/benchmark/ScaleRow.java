package org.briefwright.benchmark;

import java.util.Locale;

/// What was measured on a library of one size.
///
/// @param index seconds from the change until search knew it
/// @param small the topic that stays as it is
/// @param large the topic that grows with the library
record ScaleRow(int fragments, double index, Topic small, Topic large, Latency search) {
  static final String HEAD =
      """
      | fragments | index ready in | topic | fragments on it | in its dossier | read first in | compose p50 | p99 | first after a change | by label | search p50 | p99 |
      |---:|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  /// @param held fragments in its dossier
  /// @param all fragments on it
  /// @param first milliseconds in which the dossier was read after the library had grown
  /// @param composing on an unchanged library
  /// @param afresh the first brief after each of some changes of the library
  /// @param byLabel the same where the request names the topic by its label
  record Topic(
      String id,
      int held,
      int all,
      double first,
      Latency composing,
      Latency afresh,
      Latency byLabel) {}

  @Override
  public String toString() {
    return row(small, "%,d".formatted(fragments), "%.1f s".formatted(index), search)
        + row(large, "", "", null);
  }

  private static String row(Topic topic, String size, String index, Latency search) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | `%s` | %,d | %,d | %.0f ms | %.1f ms | %.1f ms | %.0f ms | %.0f ms | %s | %s |%n",
        size,
        index,
        topic.id(),
        topic.all(),
        topic.held(),
        topic.first(),
        topic.composing().percentile(0.5),
        topic.composing().percentile(0.99),
        topic.afresh().percentile(0.5),
        topic.byLabel().percentile(0.5),
        search == null ? "" : "%.1f ms".formatted(search.percentile(0.5)),
        search == null ? "" : "%.1f ms".formatted(search.percentile(0.99)));
  }
}
