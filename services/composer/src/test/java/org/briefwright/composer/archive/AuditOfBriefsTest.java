package org.briefwright.composer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of briefs enters the audit trail, whatever wrote it.
class AuditOfBriefsTest {
  private static final String PREPARED =
      "insert into brief_preparer (brief_id, name) values ('bw-1', 'anna')";
  private static final String ISSUED =
      "insert into brief_transition (brief_id, state, recorded_by, recipients)"
          + " values ('bw-1', 'issued', 'zoe', '{Ministry, Press}')";

  private DataSource database;

  @BeforeEach
  void keepABriefOfAnEarlierRelease() throws SQLException {
    database = ArchiveDatabase.migratedTo("4");
    run(
        "insert into brief (id, title, topic, template, lang, tlp, manifest, engine)"
            + " values ('bw-1', 'A title', 'a-topic', 'at-a-glance', 'en', 'TLP:CLEAR', '{}', '1')");
  }

  @Test
  void whatBecomesOfABriefEntersTheTrail() throws SQLException {
    ArchiveDatabase.migrate(database, "7.1");

    run(PREPARED);
    run(ISSUED);

    assertThat(trail())
        .containsExactly(
            "1 anna composed briefs/bw-1 null", "2 zoe issued briefs/bw-1 to Ministry, Press");
  }

  @Test
  void whatHappenedBeforeThereWasATrailIsTakenOver() throws SQLException {
    run(PREPARED);
    run(ISSUED);

    ArchiveDatabase.migrate(database, "7.1");

    assertThat(trail())
        .containsExactly("1 anna composed briefs/bw-1 null", "2 zoe issued briefs/bw-1 null");
  }

  @Test
  void theRecallOfAnItemEntersTheTrail() throws SQLException {
    ArchiveDatabase.migrate(database, "7.1");

    run(
        "insert into recall (collection, item, version, up_to, reason, recorded_by)"
            + " values ('fragments', 'old-claim', 2, 2, 'It is wrong', 'zoe')");

    assertThat(trail()).containsExactly("1 zoe recalled fragments/old-claim/2 It is wrong");
  }

  @Test
  void whatIsUndoneLeavesNoEntry() throws SQLException {
    ArchiveDatabase.migrate(database, "7.1");

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(PREPARED);
      connection.rollback();
    }

    assertThat(trail()).isEmpty();
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  private List<String> trail() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select number, actor, action, subject, detail from audit_entry order by number")) {
      while (row.next()) {
        lines.add(
            String.join(
                " ",
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                String.valueOf(row.getString(5))));
      }
    }
    return lines;
  }
}
