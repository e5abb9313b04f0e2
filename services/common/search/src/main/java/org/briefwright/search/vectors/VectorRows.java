package org.briefwright.search.vectors;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.briefwright.items.store.Transactions;
import org.briefwright.language.embedding.SentenceEncoder;

/// The vectors that the database remembers for this model. Several replicas may write the same
/// vector, since it is the same.
@Singleton
class VectorRows {
  private final Transactions transactions;

  VectorRows(Transactions transactions) {
    this.transactions = transactions;
  }

  Map<TextHash, byte[]> find(Collection<TextHash> hashes) {
    return transactions.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select hash, vector from text_vector where model = ? and hash = any(?)")) {
            select.setString(1, SentenceEncoder.MODEL);
            select.setArray(
                2,
                connection.createArrayOf(
                    "bytea", hashes.stream().map(TextHash::bytes).toArray(byte[][]::new)));
            Map<TextHash, byte[]> found = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.put(TextHash.of(rows.getBytes(1)), rows.getBytes(2));
              }
            }
            return found;
          }
        });
  }

  void save(Map<TextHash, byte[]> vectors) {
    transactions.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  """
                  insert into text_vector (model, hash, vector) values (?, ?, ?)
                  on conflict do nothing""")) {
            for (Map.Entry<TextHash, byte[]> entry : vectors.entrySet()) {
              insert.setString(1, SentenceEncoder.MODEL);
              insert.setBytes(2, entry.getKey().bytes());
              insert.setBytes(3, entry.getValue());
              insert.addBatch();
            }
            return insert.executeBatch().length;
          }
        });
  }
}
