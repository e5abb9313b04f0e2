package org.briefwright.templates;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TemplatesContractTest extends ItemHttpContract {
  TemplatesContractTest() {
    super(
        "templates", "/name/en", Map.of("lang", "en", "kind", "atAGlance", "audience", "minister"));
  }
}
