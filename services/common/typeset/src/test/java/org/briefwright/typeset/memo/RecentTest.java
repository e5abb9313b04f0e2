package org.briefwright.typeset.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<Integer> made = new ArrayList<>();
  private final Recent<Integer, String> recent = new Recent<>(320, String::length);

  @Test
  void aResultIsMadeOnce() {
    get(1);
    get(1);

    assertThat(made).containsExactly(1);
  }

  @Test
  void whatWasNotAskedForLongestIsDropped() {
    for (int key = 0; key < 10_000; key++) {
      get(key);
    }
    made.clear();

    get(9_999);
    get(0);

    assertThat(made).containsExactly(0);
  }

  @Test
  void whatIsAskedForAgainIsKept() {
    for (int key = 0; key < 10_000; key++) {
      get(key);
      get(0);
    }

    assertThat(made.stream().filter(key -> key == 0)).hasSize(1);
  }

  @Test
  void whatIsHeavierThanAllThatMayBeKeptIsNot() {
    recent.keep(7, "x".repeat(1_000));

    assertThat(recent.find(7)).isNull();
  }

  @Test
  void twoThreadsGetTheSameAnswers() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> right = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        right.add(pool.submit(() -> asked(both)));
      }
      for (Future<Boolean> answer : right) {
        assertThat(answer.get()).isTrue();
      }
    }
  }

  private boolean asked(CountDownLatch both) throws InterruptedException {
    both.countDown();
    both.await();
    boolean right = true;
    for (int i = 0; i < 200_000; i++) {
      int key = i * 31 % 100;
      String known = recent.find(key);
      right &= known == null || known.equals(String.valueOf(key));
      recent.keep(key, String.valueOf(key));
    }
    return right;
  }

  private void get(int key) {
    if (recent.find(key) == null) {
      made.add(key);
      recent.keep(key, String.valueOf(key));
    }
  }
}
