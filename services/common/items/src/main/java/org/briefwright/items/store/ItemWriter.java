package org.briefwright.items.store;

import static org.briefwright.items.ItemState.APPROVED;
import static org.briefwright.items.ItemState.DRAFT;
import static org.briefwright.items.ItemState.SUPERSEDED;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.web.precondition.IfMatch;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// Writes single items: new ones, new versions, and changes of state. Each write is one transaction
/// that holds the item's lock from its first read to its commit.
@Singleton
public class ItemWriter {
  private final Transactions transactions;
  private final LibraryClock clock;
  private final ItemRows rows;
  private final VersionRows versions;
  private final IdempotencyRows keys;

  ItemWriter(
      Transactions transactions,
      LibraryClock clock,
      ItemRows rows,
      VersionRows versions,
      IdempotencyRows keys) {
    this.transactions = transactions;
    this.clock = clock;
    this.rows = rows;
    this.versions = versions;
    this.keys = keys;
  }

  /// Adds an item as a draft, version 1. With a key that was used before for the same body, answers
  /// what it answered then.
  public <T extends ItemBody> Item<T> create(
      ItemType<T> type, T body, String by, Optional<IdempotencyKey> key) {
    refuseBrokenRules(type, body);
    return transactions.write(
        connection -> {
          if (key.isPresent()) {
            Optional<Item<T>> earlier = keys.earlier(connection, type, body, by, key.get());
            if (earlier.isPresent()) {
              return earlier.get();
            }
          }
          Locks.item(connection, type.collection(), body.id());
          if (versions.newest(connection, type, body.id()).isPresent()) {
            throw new ProblemException(
                ProblemType.ALREADY_EXISTS,
                "the %s '%s' exists; PUT a new version of it"
                    .formatted(type.singular(), body.id()));
          }
          Item<T> item = draft(connection, type, body, 1, by);
          if (key.isPresent()) {
            keys.remember(connection, type, item, by, key.get());
          }
          return item;
        });
  }

  /// Adds the next version of an item as a draft. `seen` must match the newest version.
  public <T extends ItemBody> Item<T> revise(
      ItemType<T> type, String id, T body, String by, IfMatch seen) {
    if (!body.id().equals(id)) {
      throw ProblemException.invalid(
          List.of(new Violation("/id", "is '" + body.id() + "'; '" + id + "' is accepted here")));
    }
    refuseBrokenRules(type, body);
    return transactions.write(
        connection -> {
          Locks.item(connection, type.collection(), id);
          VersionRows.Standing newest =
              versions.newest(connection, type, id).orElseThrow(() -> missing(type, id));
          seen.require(newest.tag(), "the newest version of '" + id + "'");
          return draft(connection, type, body, newest.version() + 1, by);
        });
  }

  /// Moves a version into a state. `seen` must match that version.
  public <T extends ItemBody> Item<T> move(
      ItemType<T> type,
      String id,
      int version,
      ItemState to,
      String reason,
      String by,
      IfMatch seen) {
    return transactions.write(
        connection -> {
          Locks.item(connection, type.collection(), id);
          Item<T> item =
              rows.version(connection, type, id, version, ItemRows.NOW).stream()
                  .findFirst()
                  .orElseThrow(() -> missing(type, id + "' in version '" + version));
          seen.require(item.tag(), "version " + version + " of '" + id + "'");
          Transition transition = new Transition(type, item, to);
          transition.refuseImpossible();
          List<LibraryClock.Entry> entries = new ArrayList<>();
          if (to == APPROVED) {
            transition.refuseOwnDraft(versions.author(connection, type, id, version), by);
            transition.refuseDangling(
                References.dangling(connection, type.references(item.body())));
            versions
                .approved(connection, type, id)
                .ifPresent(
                    old -> {
                      transition.refuseOlderThan(old);
                      entries.add(entry(type, id, old, SUPERSEDED, by, null));
                    });
          }
          entries.add(entry(type, id, version, to, by, reason));
          clock.record(connection, entries);
          return rows.version(connection, type, id, version, ItemRows.NOW).get(0);
        });
  }

  private <T extends ItemBody> Item<T> draft(
      Connection connection, ItemType<T> type, T body, int version, String by) throws SQLException {
    versions.insert(connection, type, body, version);
    clock.record(connection, List.of(entry(type, body.id(), version, DRAFT, by, null)));
    return rows.version(connection, type, body.id(), version, ItemRows.NOW).get(0);
  }

  private static LibraryClock.Entry entry(
      ItemType<?> type, String id, int version, ItemState state, String by, String reason) {
    return new LibraryClock.Entry(type.collection(), id, version, state, by, reason);
  }

  private static <T extends ItemBody> void refuseBrokenRules(ItemType<T> type, T body) {
    List<Violation> broken = type.check(body);
    if (!broken.isEmpty()) {
      throw ProblemException.invalid(broken);
    }
  }

  private static ProblemException missing(ItemType<?> type, String what) {
    return ProblemException.notFound("there is no " + type.singular() + " '" + what + "'");
  }
}
