package org.briefwright.fragments.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TopicsContractTest extends ItemHttpContract {
  TopicsContractTest() {
    super("topics", "/definition/en", Map.of("label", "abschreckung"));
  }
}
