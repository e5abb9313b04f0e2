package org.briefwright.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Makes the library of a fragments service larger, straight in its database: forty fragments to
/// each new topic, and one in 25 of all on a topic that there is. Vectors are random, since
/// embedding so many texts would take hours and what search does with them takes no longer for any
/// others.
final class GrownLibrary implements AutoCloseable {
  /// The topic that grows with the library.
  static final String GROWING = "deterrence";

  private static final int OF_A_TOPIC = 40;
  private static final int SHARE = 25;
  private static final int AT_ONCE = 5_000;
  private static final double SPREAD = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connection connection;
  private final GrownTexts texts;
  private final Random random = new Random(7);
  private int made;
  private String lastOfGrowing;

  GrownLibrary(String url, String user, String password) throws SQLException, IOException {
    connection = DriverManager.getConnection(url, user, password);
    texts = new GrownTexts(patterns());
  }

  private record Row(String collection, JsonNode body) {
    String id() {
      return body.get("id").asText();
    }
  }

  GrownTexts texts() {
    return texts;
  }

  /// Adds as many fragments as a library of this size lacks.
  void growTo(int fragments) throws SQLException, IOException {
    int lacking =
        fragments
            - (int) number("select count(*) from item_version where collection = 'fragments'");
    // Entries of the audit trail would take longer than all the rest, and nothing here reads them.
    run("alter table item_change disable trigger user");
    run("drop index item_version_body");
    while (lacking > 0) {
      int some = Math.min(lacking, AT_ONCE);
      write(next(some));
      lacking -= some;
    }
    run("create index item_version_body on item_version using gin (body jsonb_path_ops)");
    run("alter table item_change enable trigger user");
    run("vacuum analyze");
  }

  private List<Row> next(int fragments) {
    List<Row> rows = new ArrayList<>();
    for (int end = made + fragments; made < end; made++) {
      boolean growing = made % SHARE == 0;
      String topic = growing ? GROWING : "grown-%07d".formatted(made / OF_A_TOPIC);
      if (made % OF_A_TOPIC == 0) {
        rows.add(new Row("topics", texts.topic("grown-%07d".formatted(made / OF_A_TOPIC))));
      }
      String id = "grown-fragment-%08d".formatted(made);
      rows.add(new Row("fragments", texts.fragment(id, topic, growing ? lastOfGrowing : null)));
      lastOfGrowing = growing ? id : lastOfGrowing;
    }
    return rows;
  }

  private void write(List<Row> rows) throws SQLException, IOException {
    connection.setAutoCommit(false);
    long sequence = number("select seq from library_clock for update");
    try (Copy versions = copy("item_version (collection, id, version, body)")) {
      for (Row row : rows) {
        versions.row(row.collection(), row.id(), "1", JSON.writeValueAsString(row.body()));
      }
    }
    try (Copy changes =
        copy("item_change (seq, collection, id, version, state, recorded_at, recorded_by)")) {
      for (Row row : rows) {
        sequence++;
        changes.row(
            Long.toString(sequence),
            row.collection(),
            row.id(),
            "1",
            "approved",
            "now",
            "benchmark");
      }
    }
    run("create temporary table fresh (like text_vector) on commit drop");
    try (Copy vectors = copy("fresh (model, hash, vector)")) {
      for (Row row : rows) {
        for (String text : embedded(row)) {
          vectors.row(SentenceEncoder.MODEL, "\\x" + hash(text), "\\x" + vector());
        }
      }
    }
    run("insert into text_vector select * from fresh on conflict do nothing");
    run("update library_clock set seq = " + sequence + ", recorded_at = clock_timestamp()");
    connection.commit();
    connection.setAutoCommit(true);
  }

  /// What search embeds of an item.
  private static List<String> embedded(Row row) {
    return row.collection().equals("fragments")
        ? List.of(row.body().get("tag").asText())
        : List.of(
            row.body().at("/prefLabel/en").asText(),
            row.body().at("/question/en").asText(),
            row.body().at("/definition/en").asText());
  }

  private String vector() {
    byte[] vector = new byte[SmallVector.SIZE];
    for (int j = 0; j < vector.length; j++) {
      vector[j] = (byte) Math.clamp(random.nextGaussian() * SPREAD, -127, 127);
    }
    return HexFormat.of().formatHex(vector);
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Real fragments of the topic that grows, oldest version first.
  private List<JsonNode> patterns() throws SQLException, IOException {
    List<JsonNode> patterns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select body from item_version where collection = 'fragments' and body @> '{\"question\":\""
                    + GROWING
                    + "\",\"lang\":\"en\"}' order by id, version")) {
      while (rows.next()) {
        patterns.add(JSON.readTree(rows.getString(1)));
      }
    }
    return patterns;
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void run(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private Copy copy(String into) throws SQLException {
    return new Copy(
        new PGCopyOutputStream(
            connection.unwrap(PGConnection.class), "copy " + into + " from stdin", 1 << 16));
  }

  /// Rows in PostgreSQL's text format.
  private record Copy(PGCopyOutputStream out) implements AutoCloseable {
    void row(String... values) throws IOException {
      StringBuilder line = new StringBuilder();
      for (String value : values) {
        line.append(line.isEmpty() ? "" : "\t").append(value.replace("\\", "\\\\"));
      }
      out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
