package org.briefwright.testing.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Gives the service under test an empty database of its own:
/// `@WithTestResource(TestDatabase.class)` on a `@QuarkusTest`.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.datasource.jdbc.url", PostgresServer.createDatabase(),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "");
  }

  /// The server outlives the test; its databases go when it ends.
  @Override
  public void stop() {
    // Nothing of this test's is left to close.
  }
}
