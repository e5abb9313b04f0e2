package org.briefwright.search.index;

import java.util.List;

/// What is looked for: the stems of a query in the language that it was read in, how much they
/// weigh together, and the query's vector, null where it is not in the encoder's language.
public record Query(String language, List<String> stems, double weight, byte[] vector) {
  public Query {
    stems = List.copyOf(stems);
  }
}
