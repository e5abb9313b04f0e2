package org.briefwright.items.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.briefwright.items.ItemTypes;
import org.briefwright.items.ThingType;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SeedsTest {
  @Inject DataSource database;
  @Inject ItemTypes types;
  @Inject ThingType things;
  @Inject ItemStore store;
  @Inject Importer importer;
  private Path folder;

  /// Not a `@TempDir` field: Quarkus runs the tests on an instance of its own.
  @BeforeEach
  void emptyTheFolder() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "seeds");
  }

  @BeforeEach
  void emptyTheLibrary() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate item_change, item_version, idempotency_key");
      statement.execute("update library_clock set seq = 0");
    }
  }

  @Test
  void anEmptyLibraryIsFilledWithApprovedItems() throws IOException {
    seed("one", "id: one\ntext: First\nother: two\n");
    seed("two", "id: two\ntext: Second\n");

    start();

    assertThat(store.list(things, ItemQuery.approved(store.head().sequence())))
        .extracting(item -> item.id() + " " + item.state() + " " + item.recordedBy())
        .containsExactly("one APPROVED seeds", "two APPROVED seeds");
  }

  @Test
  void aLibraryThatHeldSomethingIsLeftAlone() throws IOException {
    seed("one", "id: one\ntext: First\n");
    start();
    seed("two", "id: two\ntext: Second\n");

    start();

    assertThat(store.find(things, "two", store.head().sequence())).isEmpty();
  }

  @Test
  void servicesThatStartTogetherFillItOnce() throws Exception {
    seed("one", "id: one\ntext: First\n");
    List<Future<?>> starts = new ArrayList<>();
    try (ExecutorService services = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        starts.add(services.submit(this::start));
      }
    }
    for (Future<?> start : starts) {
      start.get();
    }

    assertThat(store.head().sequence()).isEqualTo(1);
  }

  @Test
  void aBrokenSeedStopsTheStartAndLeavesNothing() throws IOException {
    seed("one", "id: one\ntext: First\n");
    seed("two", "id: another\ntext: Second\ncolour: red\n");

    assertThatThrownBy(this::start).hasMessageContaining("seeds are broken");
    assertThat(store.head().sequence()).isZero();
  }

  @Test
  void aSeedThatMentionsWhatIsNotThereStopsTheStart() throws IOException {
    seed("one", "id: one\ntext: First\nother: nowhere\n");

    assertThatThrownBy(this::start).hasMessageContaining("seeds are broken");
    assertThat(store.head().sequence()).isZero();
  }

  @Test
  void aFolderThatIsNotThereStopsTheStart() {
    assertThatThrownBy(() -> startWith(folder.resolve("elsewhere")))
        .hasMessageContaining("elsewhere");
  }

  @Test
  void withoutAFolderTheLibraryStaysEmpty() {
    new Seeds(types, store, importer, Optional::empty).onStart(new StartupEvent());

    assertThat(store.head().sequence()).isZero();
  }

  private void start() {
    startWith(folder);
  }

  private void startWith(Path path) {
    new Seeds(types, store, importer, () -> Optional.of(path)).onStart(new StartupEvent());
  }

  private void seed(String id, String yaml) throws IOException {
    Files.createDirectories(folder.resolve("things"));
    Files.writeString(folder.resolve("things").resolve(id + ".yaml"), yaml);
  }
}
