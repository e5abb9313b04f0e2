package org.briefwright.templates;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.identity.AccessContract;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccessTest extends AccessContract {}
