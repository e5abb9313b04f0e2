package org.briefwright.composer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.manifest.Use;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;

/// Briefs, their manifests and their bytes, in PostgreSQL. Writing one is a single statement: it
/// is there whole or not at all.
@ApplicationScoped
public class BriefArchive {

  /// No index is named: of the same brief written twice at once, the second would otherwise fail by
  /// its code, whose index is a later one than that of the id.
  private static final String ADD =
      """
      with added as (
        insert into brief
          (id, title, topic, template, lang, tlp, verification_code, engine, revises, manifest)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        returning id
      ),
      preparer as (
        insert into brief_preparer (brief_id, name)
        select id, name from added, (select cast(? as text) as name) as known
        where name is not null
      ),
      resting as (
        insert into brief_use (brief_id, collection, item, version, through)
        select added.id, used.collection, used.item, used.version,
          string_to_array(used.through, ' ')
        from added, unnest(?, ?, ?, ?) as used (collection, item, version, through)
      )
      insert into rendition (brief_id, format, sha256, bytes)
      select added.id, form.format, form.sha256, form.bytes
      from added, unnest(?, ?, ?) as form (format, sha256, bytes)
      """;

  private static final String ONE_RENDITION =
      "select format, sha256, bytes from rendition where brief_id = ? and format = ?";

  private static final String MANIFEST = "select manifest from brief where id = ?";

  private static final String LIST =
      """
      select id, title, topic, template, lang, tlp, verification_code, archived_at, archived_seq
      from brief
      where archived_seq < ? and (cast(? as text) is null or topic = ?)
      order by archived_seq desc
      limit ?
      """;

  private static final String ENTRY =
      """
      select id, title, topic, template, lang, tlp, verification_code, archived_at, archived_seq
      from brief
      where id = ?
      """;

  private static final String DIGESTS = "select format, sha256 from rendition where brief_id = ?";

  private static final String OF_PDF =
      "select brief_id from rendition where sha256 = ? and format = 'pdf'";

  private static final String OF_CODE = "select id from brief where verification_code = ?";

  private final Database database;

  public BriefArchive(Database database) {
    this.database = database;
  }

  /// Keeps a brief and answers what is kept. One that is there already stays as it was: its id
  /// says that it is the same.
  ///
  /// @param preparer who asked for it; null where nobody is named
  public ArchivedBrief add(ArchivedBrief brief, String preparer) {
    int added = database.read(connection -> add(connection, brief, preparer));
    return added > 0 ? brief : kept(brief);
  }

  /// A signature tells when it was made, so the same brief made twice may differ in it.
  private ArchivedBrief kept(ArchivedBrief brief) {
    List<Rendition> renditions =
        Arrays.stream(Format.values())
            .flatMap(format -> rendition(brief.id(), format).stream())
            .toList();
    return brief.as(manifest(brief.id()).orElseThrow(), renditions);
  }

  /// The same within a transaction of the caller's.
  ///
  /// @return how many forms were written: none where the brief was there already
  public int add(Connection connection, ArchivedBrief brief, String preparer) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, brief.id());
      add.setString(2, brief.title());
      add.setString(3, brief.topic());
      add.setString(4, brief.template());
      add.setString(5, brief.lang());
      add.setString(6, brief.tlp().label());
      add.setString(7, brief.verificationCode());
      add.setString(8, brief.engine());
      add.setString(9, brief.revises());
      add.setString(10, brief.manifest());
      add.setString(11, preparer);
      List<Use> uses = brief.uses();
      add.setArray(12, texts(connection, uses.stream().map(it -> it.kind().collection())));
      add.setArray(13, texts(connection, uses.stream().map(Use::item)));
      add.setArray(14, connection.createArrayOf("int", uses.stream().map(Use::version).toArray()));
      add.setArray(15, texts(connection, uses.stream().map(it -> String.join(" ", it.through()))));
      List<Rendition> forms = brief.renditions();
      add.setArray(16, texts(connection, forms.stream().map(it -> it.format().code())));
      add.setArray(17, texts(connection, forms.stream().map(Rendition::sha256)));
      add.setArray(
          18,
          connection.createArrayOf(
              "bytea", forms.stream().map(Rendition::bytes).toArray(byte[][]::new)));
      return add.executeUpdate();
    }
  }

  /// Remembers who asked for a brief, if nobody did before.
  ///
  /// @param preparer null where nobody is named
  public void prepared(String id, String preparer) {
    if (preparer != null) {
      database.read(
          connection ->
              Sql.of(
                      """
                      insert into brief_preparer (brief_id, name) values (?, ?)
                      on conflict (brief_id) do nothing""",
                      id,
                      preparer)
                  .run(connection));
    }
  }

  private static Array texts(Connection connection, java.util.stream.Stream<String> texts)
      throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  /// A brief in one form, or nothing where there is no such brief.
  public Optional<Rendition> rendition(String id, Format format) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(ONE_RENDITION)) {
            read.setString(1, id);
            read.setString(2, format.code());
            try (ResultSet row = read.executeQuery()) {
              return row.next()
                  ? Optional.of(new Rendition(format, row.getString(2), row.getBytes(3)))
                  : Optional.empty();
            }
          }
        });
  }

  /// The SHA-256 of each form of a brief; none where there is no such brief.
  public Map<Format, String> digests(String id) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(DIGESTS)) {
            read.setString(1, id);
            Map<Format, String> digests = new EnumMap<>(Format.class);
            try (ResultSet row = read.executeQuery()) {
              while (row.next()) {
                digests.put(Format.ofCode(row.getString(1)).orElseThrow(), row.getString(2));
              }
            }
            return digests;
          }
        });
  }

  /// A brief's manifest in canonical JSON.
  public Optional<String> manifest(String id) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(MANIFEST)) {
            read.setString(1, id);
            try (ResultSet row = read.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  /// Briefs, the newest first.
  ///
  /// @param topic only those on this topic; null for all
  /// @param before only those archived before this place in the order
  public List<BriefEntry> list(String topic, long before, int limit) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(LIST)) {
            read.setLong(1, before);
            read.setString(2, topic);
            read.setString(3, topic);
            read.setInt(4, limit);
            List<BriefEntry> entries = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
              while (row.next()) {
                entries.add(entry(row));
              }
            }
            return entries;
          }
        });
  }

  /// A brief's line in the list.
  public Optional<BriefEntry> entry(String id) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(ENTRY)) {
            read.setString(1, id);
            try (ResultSet row = read.executeQuery()) {
              return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
          }
        });
  }

  /// The id of the brief whose PDF has this digest.
  public Optional<String> ofPdf(String sha256) {
    return id(OF_PDF, sha256);
  }

  /// The id of the brief that prints this code.
  public Optional<String> ofCode(String verificationCode) {
    return id(OF_CODE, verificationCode);
  }

  private Optional<String> id(String query, String key) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(query)) {
            read.setString(1, key);
            try (ResultSet row = read.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  private static BriefEntry entry(ResultSet row) throws SQLException {
    return new BriefEntry(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getTimestamp(8).toInstant(),
        row.getLong(9));
  }
}
