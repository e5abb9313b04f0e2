package org.briefwright.items.store;

import static org.briefwright.items.ItemState.APPROVED;
import static org.briefwright.items.ItemState.SUPERSEDED;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.items.ImportOutcome;
import org.briefwright.web.problem.Violation;

/// Takes in many items at once, as approved, all or nothing: an import is a release that others
/// have reviewed. It has the library to itself while it runs.
@Singleton
public class ItemLoader {
  private final Transactions transactions;
  private final LibraryClock clock;
  private final VersionRows versions;

  ItemLoader(Transactions transactions, LibraryClock clock, VersionRows versions) {
    this.transactions = transactions;
    this.clock = clock;
    this.versions = versions;
  }

  /// What became of one item.
  public record Line(ImportOutcome outcome, List<Violation> errors) {}

  /// Where the library stands afterwards, and a line for each item, in their order.
  public record Loaded(long sequence, List<Line> lines) {
    boolean isClean() {
      return lines.stream().noneMatch(line -> line.outcome() == ImportOutcome.REFUSED);
    }
  }

  /// Loads the items, or only finds out what loading them would do.
  public Loaded load(List<Incoming<?>> items, String by, boolean rehearse) {
    return transactions.write(
        connection -> {
          Locks.library(connection);
          return load(connection, items, by);
        },
        loaded -> loaded.isClean() && !rehearse);
  }

  /// Loads the items unless the library has ever held one; several services that start together on
  /// one database load once.
  public Optional<Loaded> loadFirst(List<Incoming<?>> items, String by) {
    return transactions.write(
        connection -> {
          Locks.library(connection);
          return clock.head(connection).sequence() > 0
              ? Optional.empty()
              : Optional.of(load(connection, items, by));
        },
        loaded -> loaded.isPresent() && loaded.get().isClean());
  }

  private Loaded load(Connection connection, List<Incoming<?>> items, String by)
      throws SQLException {
    long before = clock.head(connection).sequence();
    List<LibraryClock.Entry> entries = new ArrayList<>();
    List<ImportOutcome> outcomes = new ArrayList<>();
    for (Incoming<?> item : items) {
      outcomes.add(take(connection, item, by, entries));
    }
    long after = entries.isEmpty() ? before : clock.record(connection, entries).sequence();
    // Only now that all of them are in, since they may mention each other in any order. What was
    // approved before is not judged again: what it mentions may have been withdrawn since.
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<Violation> dangling =
          outcomes.get(i) == ImportOutcome.UNCHANGED
              ? List.of()
              : References.dangling(connection, items.get(i).references());
      lines.add(
          dangling.isEmpty()
              ? new Line(outcomes.get(i), List.of())
              : new Line(ImportOutcome.REFUSED, dangling));
    }
    Loaded loaded = new Loaded(after, lines);
    return loaded.isClean() ? loaded : new Loaded(before, lines);
  }

  private ImportOutcome take(
      Connection connection, Incoming<?> item, String by, List<LibraryClock.Entry> entries)
      throws SQLException {
    if (versions.isApproved(connection, item.type(), item.body())) {
      return ImportOutcome.UNCHANGED;
    }
    String id = item.body().id();
    String collection = item.type().collection();
    int newest =
        versions.newest(connection, item.type(), id).map(VersionRows.Standing::version).orElse(0);
    versions
        .approved(connection, item.type(), id)
        .ifPresent(
            old -> entries.add(new LibraryClock.Entry(collection, id, old, SUPERSEDED, by, null)));
    versions.insert(connection, item.type(), item.body(), newest + 1);
    entries.add(new LibraryClock.Entry(collection, id, newest + 1, APPROVED, by, "import"));
    return newest == 0 ? ImportOutcome.CREATED : ImportOutcome.UPDATED;
  }
}
