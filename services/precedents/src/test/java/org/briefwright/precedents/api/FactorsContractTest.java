package org.briefwright.precedents.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FactorsContractTest extends ItemHttpContract {
  FactorsContractTest() {
    super("factors", "/definition/en", Map.of("polarity", "favoursProtection"));
  }
}
