package org.briefwright.items.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.briefwright.items.Reference;
import org.briefwright.web.problem.Violation;

/// Resolves the mentions of items: one that exists, and is neither withdrawn nor superseded. It
/// need not be approved, or two fragments that answer each other could never be.
final class References {
  private References() {}

  /// A violation for each mention that nothing in the library, as this transaction sees it,
  /// resolves.
  static List<Violation> dangling(Connection connection, List<Reference> references)
      throws SQLException {
    if (references.isEmpty()) {
      return List.of();
    }
    return Sql.of(
            """
            select asked.place
            from unnest(?::text[], ?::text[], ?::text[])
              with ordinality as asked (collection, id, part, place)
            where not exists (
              select from item_change c join item_version v using (collection, id, version)
              where c.collection = asked.collection and c.id = asked.id
                and c.until = 9223372036854775807 and c.state not in ('superseded', 'withdrawn')
                and v.body @> asked.part::jsonb)
            order by asked.place""",
            references.stream().map(Reference::collection).toList(),
            references.stream().map(Reference::id).toList(),
            references.stream().map(References::part).toList())
        .list(connection, row -> references.get(row.getInt(1) - 1))
        .stream()
        .map(dangling -> new Violation(dangling.pointer(), dangling.missing()))
        .toList();
  }

  private static String part(Reference reference) {
    return reference.part() == null
        ? "{}"
        : Containment.of(reference.part().path(), reference.part().value());
  }
}
