package org.briefwright.composer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.testing.database.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is done with a batch enters the audit trail with who did it.
class AuditOfBatchesTest {

  private BatchBench bench;

  @BeforeEach
  void database() {
    bench = BatchBench.migrated(PostgresServer.createDatabase());
  }

  @Test
  void eachDecisionOnABatchEntersTheTrailUnderTheNameOfWhoTookIt() {
    UUID batch = bench.send("a round", 2);
    bench.store.cancel(batch, "anna");
    bench.store.retry(batch, "bohdan");
    bench.store.cancel(batch, "anna");
    bench.store.delete(batch, "clara");

    assertThat(trail(batch))
        .containsExactly(
            "sender created a round",
            "anna cancelled null",
            "bohdan retried round 2",
            "anna cancelled null",
            "clara deleted a round");
  }

  @Test
  void whatChangesNothingLeavesNoEntry() {
    UUID batch = bench.send("a round", 2);
    bench.store.retry(batch, "anna");
    bench.store.delete(batch, "anna");
    bench.store.cancel(batch, "bohdan");
    bench.store.cancel(batch, "anna");

    assertThat(trail(batch)).containsExactly("sender created a round", "bohdan cancelled null");
  }

  private List<String> trail(UUID batch) {
    return new Database(bench.database)
        .read(
            connection ->
                Sql.of(
                        "select actor || ' ' || action || ' ' || coalesce(detail, 'null')"
                            + " from audit_entry where subject = ? order by number",
                        "batches/" + batch)
                    .list(connection, row -> row.getString(1)));
  }
}
