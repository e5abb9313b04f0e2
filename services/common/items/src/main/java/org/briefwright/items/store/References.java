package org.briefwright.items.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.briefwright.items.Reference;
import org.briefwright.web.problem.Violation;

/// Resolves the mentions of items: one that exists and is not withdrawn. It need not be approved,
/// or two fragments that answer each other could never be.
final class References {
  private References() {}

  /// A violation for each mention that neither the store nor `alsoKnown` resolves.
  static List<Violation> dangling(
      Connection connection, List<Reference> references, Predicate<Reference> alsoKnown)
      throws SQLException {
    List<Reference> asked = references.stream().filter(alsoKnown.negate()).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<List<String>> found =
        new HashSet<>(
            Sql.of(
                    """
                    select distinct c.collection, c.id
                    from unnest(?::text[], ?::text[]) as asked (collection, id)
                    join item_change c using (collection, id)
                    where c.until = 9223372036854775807 and c.state <> 'withdrawn'""",
                    asked.stream().map(Reference::collection).toList(),
                    asked.stream().map(Reference::id).toList())
                .list(connection, row -> List.of(row.getString(1), row.getString(2))));
    return asked.stream()
        .filter(reference -> !found.contains(List.of(reference.collection(), reference.id())))
        .map(References::violation)
        .toList();
  }

  private static Violation violation(Reference reference) {
    return new Violation(
        reference.pointer(),
        "'%s' is not among the %s; the id of one that is not withdrawn is accepted"
            .formatted(reference.id(), reference.collection()));
  }
}
