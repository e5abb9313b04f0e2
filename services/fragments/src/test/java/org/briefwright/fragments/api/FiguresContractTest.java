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
class FiguresContractTest extends ItemHttpContract {
  FiguresContractTest() {
    super("figures", "/title/en", Map.of("kind", "line", "source", "schelling-1966"));
  }

  /// What the example mentions. Importing it again changes nothing.
  @BeforeEach
  void importTheSource() {
    new LibraryClient("contract").add("sources", SampleBody.of("sources")).release();
  }
}
