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
class FragmentsContractTest extends ItemHttpContract {
  FragmentsContractTest() {
    super(
        "fragments",
        "/tag",
        Map.of("topic", "deterrence", "stance", "pro", "source", "schelling-1966"));
  }

  /// What the example mentions. Importing it again changes nothing.
  @BeforeEach
  void importTheTopicAndTheSource() {
    new LibraryClient("contract")
        .add("topics", SampleBody.of("topics"))
        .add("sources", SampleBody.of("sources"))
        .release();
  }
}
