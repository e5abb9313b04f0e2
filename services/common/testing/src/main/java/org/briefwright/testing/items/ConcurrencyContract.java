package org.briefwright.testing.items;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many writers lose nothing, and a reader of the log misses nothing and sees nothing twice.
interface ConcurrencyContract extends CollectionUnderTest {
  int WRITERS = 8;
  int WRITES = 12;

  @Test
  default void manyWritersOfOneItemLoseNoUpdate() throws Exception {
    SampleBody body = fresh();
    client().create(body);

    List<Callable<Integer>> writers =
        IntStream.range(0, WRITERS)
            .<Callable<Integer>>mapToObj(w -> () -> reviseOften(body, w))
            .toList();
    int succeeded = all(writers).stream().mapToInt(Integer::intValue).sum();

    JsonPath versions = client().versions(body.id()).jsonPath();
    assertThat(succeeded).isPositive();
    assertThat(versions.getList("items.version"))
        .isEqualTo(IntStream.rangeClosed(1, succeeded + 1).boxed().toList());
    assertThat(Set.copyOf(versions.getList("items.body" + textField().replace('/', '.'))))
        .as("each accepted text is a version of its own")
        .hasSize(succeeded + 1);
  }

  @Test
  default void oneOfManyCreatorsOfOneIdWins() throws Exception {
    SampleBody body = fresh();

    List<Callable<Integer>> creators =
        IntStream.range(0, WRITERS)
            .<Callable<Integer>>mapToObj(_ -> () -> client().create(body).statusCode())
            .toList();

    assertThat(all(creators)).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  default void oneOfManyRequestsUnderOneKeyDoesTheDeed() throws Exception {
    SampleBody body = fresh();

    List<Callable<String>> creators =
        IntStream.range(0, WRITERS)
            .<Callable<String>>mapToObj(
                _ -> () -> client().createUnder("race-" + body.id(), body).asString())
            .toList();

    assertThat(Set.copyOf(all(creators))).hasSize(1);
    assertThat(client().versions(body.id()).jsonPath().getList("items")).hasSize(1);
  }

  @Test
  default void aReaderOfTheLogSeesEveryChangeOnceInOrder() throws Exception {
    long before = ItemClient.head();
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      List<Future<List<Long>>> followed = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        followed.add(readers.submit(() -> follow(before, writing)));
      }
      all(IntStream.range(0, WRITERS).<Callable<Integer>>mapToObj(_ -> this::createOften).toList());
      writing.set(false);

      List<Long> expected = LongStream.rangeClosed(before + 1, ItemClient.head()).boxed().toList();
      assertThat(expected).hasSize(WRITERS * WRITES);
      for (Future<List<Long>> seen : followed) {
        assertThat(seen.get()).isEqualTo(expected);
      }
    }
  }

  private int createOften() {
    for (int i = 0; i < WRITES; i++) {
      client().create(fresh()).then().statusCode(201);
    }
    return WRITES;
  }

  private int reviseOften(SampleBody body, int writer) {
    int succeeded = 0;
    for (int i = 0; i < WRITES; i++) {
      JsonPath newest = client().versions(body.id()).jsonPath();
      String tag =
          "\"%d-%d\""
              .formatted(newest.getInt("items[-1].version"), newest.getLong("items[-1].sequence"));
      Response answer = client().revise(withText(body, "Writer " + writer + " try " + i), tag);
      assertThat(answer.statusCode()).isIn(200, 412);
      succeeded += answer.statusCode() == 200 ? 1 : 0;
    }
    return succeeded;
  }

  /// Follows the log until the writers have ended and nothing more comes.
  private static List<Long> follow(long after, AtomicBoolean writing) {
    List<Long> seen = new ArrayList<>();
    long last = after;
    boolean more = true;
    while (more) {
      boolean mayGrow = writing.get();
      JsonPath log =
          given().queryParam("after", last).queryParam("limit", 7).get("/v1/changes").jsonPath();
      List<Long> page = log.getList("changes.sequence", Long.class);
      seen.addAll(page);
      last = log.getLong("last");
      more = mayGrow || !page.isEmpty();
    }
    return seen;
  }

  private static <R> List<R> all(List<Callable<R>> tasks)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<R> results = new ArrayList<>();
      for (Future<R> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
