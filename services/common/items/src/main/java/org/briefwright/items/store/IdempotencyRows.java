package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// What was made under which idempotency key. A key is its actor's own.
@Singleton
class IdempotencyRows {
  private final BodyCodec codec;
  private final ItemRows rows;

  IdempotencyRows(BodyCodec codec, ItemRows rows) {
    this.codec = codec;
    this.rows = rows;
  }

  private record Earlier(String request, String id, long sequence) {}

  /// What the same request made before, as it was then; a 422 problem where the key stood for
  /// another.
  <T extends ItemBody> Optional<Item<T>> earlier(
      Connection connection, ItemType<T> type, T body, String by, IdempotencyKey key)
      throws SQLException {
    Locks.key(connection, by, key.value());
    Optional<Earlier> earlier =
        Sql.of(
                "select request, id, seq from idempotency_key where actor = ? and key = ?",
                by,
                key.value())
            .first(
                connection, row -> new Earlier(row.getString(1), row.getString(2), row.getLong(3)));
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    if (!earlier.get().request().equals(digest(type, body))) {
      throw new ProblemException(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "the Idempotency-Key came with another body before; a new key is accepted");
    }
    return rows.version(connection, type, earlier.get().id(), 1, earlier.get().sequence()).stream()
        .findFirst();
  }

  void remember(
      Connection connection,
      ItemType<?> type,
      Item<? extends ItemBody> item,
      String by,
      IdempotencyKey key)
      throws SQLException {
    Sql.of(
            """
            insert into idempotency_key (actor, key, request, collection, id, seq)
            values (?, ?, ?, ?, ?, ?)""",
            by,
            key.value(),
            digest(type, item.body()),
            type.collection(),
            item.id(),
            item.sequence())
        .run(connection);
  }

  private String digest(ItemType<?> type, ItemBody body) {
    try {
      String request = type.collection() + "\n" + codec.write(body);
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
