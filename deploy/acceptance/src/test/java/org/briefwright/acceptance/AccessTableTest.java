package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.local.Service;
import org.briefwright.testing.identity.AccessTable;
import org.junit.jupiter.api.Test;

/// The services test that each of their operations has a row in docs/security.md; here is the other
/// direction.
class AccessTableTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @Test
  void everyRowIsAnOperationOfSomeService() throws IOException {
    assertThat(AccessTable.read().operations()).isEqualTo(operations());
  }

  private static Set<String> operations() throws IOException {
    Set<String> operations = new TreeSet<>();
    for (Service service : Service.values()) {
      JsonNode document =
          new ObjectMapper()
              .readTree(
                  LocalStack.ROOT.resolve("docs/api").resolve(service.id() + ".json").toFile());
      document
          .get("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .fieldNames()
                      .forEachRemaining(
                          name -> {
                            if (METHODS.contains(name)) {
                              operations.add(
                                  asWritten(name.toUpperCase(Locale.ROOT) + " " + path.getKey()));
                            }
                          }));
    }
    return operations;
  }

  /// A route of one collection alone has a row of its own.
  private static String asWritten(String operation) {
    AccessTable table = AccessTable.read();
    return table.operations().contains(operation) ? operation : AccessTable.general(operation);
  }
}
