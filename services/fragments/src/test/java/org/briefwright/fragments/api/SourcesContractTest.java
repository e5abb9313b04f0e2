package org.briefwright.fragments.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;
import org.briefwright.testing.items.SampleBody;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourcesContractTest extends ItemHttpContract {
  SourcesContractTest() {
    super(
        "sources",
        "/csl/title",
        Map.of("level", "secondary", "status", "ok", "verified", "certain"));
  }

  /// The bibliographic record repeats the id.
  @Override
  public SampleBody withId(String id) {
    return super.withId(id).with("/csl/id", id);
  }
}
