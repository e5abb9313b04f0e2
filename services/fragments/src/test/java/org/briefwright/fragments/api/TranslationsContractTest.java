package org.briefwright.fragments.api;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TranslationsContractTest extends ItemHttpContract {
  TranslationsContractTest() {
    super("translations", "/tag", Map.of("lang", "de"));
  }

  /// What the example mentions. Importing it again changes nothing.
  @BeforeEach
  void importTheFragment() {
    new LibraryClient("contract")
        .add("topics", SampleBody.of("topics"))
        .add("sources", SampleBody.of("sources"))
        .add("fragments", SampleBody.of("fragments"))
        .release();
  }
}
