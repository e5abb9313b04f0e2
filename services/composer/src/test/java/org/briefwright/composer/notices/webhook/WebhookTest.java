package org.briefwright.composer.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.briefwright.composer.notices.Notice;
import org.briefwright.composer.notices.NoticeBench;
import org.briefwright.composer.notices.Notices;
import org.briefwright.composer.notices.webhook.StandInReceiver.Got;
import org.briefwright.composer.notices.webhook.StandInReceiver.Manner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

  private static final String SECRET = "a secret of no less than 32 characters";
  private static final ObjectMapper JSON = new ObjectMapper();

  private NoticeBench bench;

  /// Settings as a test wants them: waits of a hundredth of a second, six tries.
  record Settings(Optional<String> url, Optional<String> secret, Duration timeout)
      implements WebhookSettings {

    @Override
    public int tries() {
      return 6;
    }

    @Override
    public Duration pause() {
      return Duration.ofMillis(10);
    }
  }

  @BeforeEach
  void open() {
    bench = NoticeBench.migrated();
  }

  @Test
  void aNoticeIsPostedAsJsonThatItsSecretSigned() throws IOException {
    bench.give("bw-1", "issued");
    try (StandInReceiver receiver = new StandInReceiver()) {
      deliver(receiver);

      Got got = receiver.got().getFirst();
      JsonNode notice = JSON.readTree(got.body());
      assertThat(receiver.got()).hasSize(1);
      assertThat(got.path()).isEqualTo("/hook");
      assertThat(notice.get("kind").asText()).isEqualTo("issued");
      assertThat(notice.get("brief").asText()).isEqualTo("bw-1");
      assertThat(notice.get("title").asText()).isEqualTo("Title of bw-1");
      assertThat(notice.get("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
      assertThat(notice.get("id").asText()).isEqualTo(newest().id().toString());
      assertThat(notice.has("delivery")).isFalse();
      assertThat(got.signature()).isEqualTo(signed(got));
    }
  }

  @Test
  void whatFailsIsTriedAgainAndNothingIsLostOrPassesAnother() throws IOException {
    for (int brief = 0; brief < 5; brief++) {
      bench.give("bw-" + brief, "issued", "superseded", "recalled");
    }
    try (StandInReceiver receiver =
        new StandInReceiver(
            Manner.ANSWERS_500,
            Manner.BREAKS_OFF,
            Manner.NEVER_ANSWERS,
            Manner.TAKES,
            Manner.NEVER_ENDS_ITS_ANSWER,
            Manner.REDIRECTS,
            Manner.ANSWERS_500)) {
      deliver(receiver);

      assertThat(receiver.got()).extracting(Got::path).containsOnly("/hook");
      assertThat(receiver.taken()).hasSize(15);
      assertInOrder(receiver.taken());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ANSWERS_500, answered 500",
    "REDIRECTS, answered 307; redirections are not followed",
    "BREAKS_OFF, broke the connection",
    "NEVER_ANSWERS, did not answer within 500 ms",
    "NEVER_ENDS_ITS_ANSWER, did not answer within 500 ms"
  })
  void whatWentWrongIsToldWithTheNotice(Manner manner, String problem) throws IOException {
    bench.give("bw-1", "issued");
    try (StandInReceiver receiver = new StandInReceiver(repeated(manner))) {
      deliverer(bench, receiver.url(), "0.5S").next();
    }
    Notice.Delivery delivery = newest().delivery();

    assertThat(delivery.problem()).isEqualTo(problem);
    assertThat(delivery.state()).isEqualTo("waiting");
    assertThat(delivery.tries()).isEqualTo(1);
  }

  @Test
  void whatCannotBeDeliveredIsGivenUpAndTheNextComesThrough() throws IOException {
    bench.give("bw-1", "issued", "recalled");
    try (StandInReceiver receiver = new StandInReceiver(repeated(Manner.ANSWERS_500))) {
      deliverUntil(receiver, () -> !bench.deliveries("bw-1").contains("waiting"));

      assertThat(bench.deliveries("bw-1")).containsExactly("dead", "delivered");
      assertThat(receiver.got()).hasSize(7);
    }
  }

  @Test
  void nobodyThereIsAProblemLikeAnother() throws IOException {
    bench.give("bw-1", "issued");
    String url;
    try (StandInReceiver gone = new StandInReceiver()) {
      url = gone.url();
    }
    deliverer(bench, url, "1S").round();

    assertThat(newest().delivery().problem()).isEqualTo("could not be connected to");
  }

  @Test
  void severalComposersDeliverEachNoticeOnce() throws Exception {
    for (int brief = 0; brief < 20; brief++) {
      bench.give("bw-" + brief, "issued", "superseded", "recalled");
    }
    try (StandInReceiver receiver = new StandInReceiver();
        var composers = Executors.newFixedThreadPool(4)) {
      Callable<Void> composer =
          () -> {
            deliver(receiver);
            return null;
          };
      for (var done : composers.invokeAll(List.of(composer, composer, composer, composer))) {
        done.get();
      }

      assertThat(receiver.got()).hasSize(60);
      assertInOrder(receiver.got());
    }
  }

  @Test
  void whatAComposerHeldWhenItWasKilledIsDeliveredByAnother() throws Exception {
    bench.give("bw-1", "issued", "recalled");
    bench.give("bw-2", "issued");
    try (StandInReceiver receiver = new StandInReceiver(Manner.NEVER_ANSWERS)) {
      Process composer = start(bench.url, receiver.url());
      while (receiver.got().isEmpty() && composer.isAlive()) {
        Thread.onSpinWait();
      }
      assertThat(bench.deliveries("bw-1")).containsExactly("waiting", "waiting");
      composer.destroyForcibly().waitFor();

      deliver(receiver);

      assertThat(receiver.got()).hasSize(4);
      assertThat(receiver.taken()).hasSize(3);
      assertInOrder(receiver.taken());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/hook",
        "https://user:hidden@example.org/hook",
        "https:///hook",
        "no address at all, but hidden",
        "/hook"
      })
  void anAddressThatIsNoneIsRefusedWithoutQuotingIt(String url) {
    assertThatThrownBy(
            () -> Receiver.of(new Settings(Optional.of(url), Optional.of(SECRET), Duration.ZERO)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("BRIEFWRIGHT_WEBHOOK_URL")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void aShortSecretIsRefusedAndWithoutAnAddressNothingIsDelivered() {
    Optional<String> url = Optional.of("https://example.org/hook");
    Duration timeout = Duration.ofSeconds(1);

    assertThatThrownBy(() -> Receiver.of(new Settings(url, Optional.of("short"), timeout)))
        .hasMessageContaining("BRIEFWRIGHT_WEBHOOK_SECRET");
    assertThatThrownBy(() -> Receiver.of(new Settings(url, Optional.empty(), timeout)))
        .hasMessageContaining("BRIEFWRIGHT_WEBHOOK_SECRET");
    assertThat(Receiver.of(new Settings(Optional.empty(), Optional.empty(), timeout))).isEmpty();
  }

  /// Delivers until all is delivered, with a new composer each time.
  private void deliver(StandInReceiver receiver) {
    deliverUntil(receiver, bench::isAllDelivered);
  }

  private void deliverUntil(StandInReceiver receiver, BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      deliverer(bench, receiver.url(), "0.5S").round();
    }
  }

  static Deliverer deliverer(NoticeBench bench, String url, String timeout) {
    Settings settings =
        new Settings(Optional.of(url), Optional.of(SECRET), Duration.parse("PT" + timeout));
    return new Deliverer(
        new Deliveries(bench.database), Receiver.of(settings).orElseThrow(), settings);
  }

  private Notice newest() {
    return new Notices(bench.database).newest(1).notices().getFirst();
  }

  private static Manner[] repeated(Manner manner) {
    Manner[] plan = new Manner[6];
    Arrays.fill(plan, manner);
    return plan;
  }

  /// The notices of each brief come in the order of its life, none twice.
  private static void assertInOrder(List<Got> got) throws IOException {
    List<String> order = List.of("issued", "superseded", "recalled");
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Got one : got) {
      JsonNode notice = JSON.readTree(one.body());
      kinds
          .computeIfAbsent(notice.get("brief").asText(), _ -> new ArrayList<>())
          .add(notice.get("kind").asText());
    }
    assertThat(kinds.values())
        .allSatisfy(
            it ->
                assertThat(it)
                    .isEqualTo(order.stream().filter(new HashSet<>(it)::contains).toList()));
  }

  /// As a receiver computes it, by another implementation than ours.
  private static String signed(Got got) {
    String seconds = got.signature().substring("t=".length(), got.signature().indexOf(','));
    byte[] head = (seconds + ".").getBytes(StandardCharsets.UTF_8);
    HMac hmac = new HMac(new SHA256Digest());
    hmac.init(new KeyParameter(SECRET.getBytes(StandardCharsets.UTF_8)));
    hmac.update(head, 0, head.length);
    hmac.update(got.body(), 0, got.body().length);
    byte[] code = new byte[hmac.getMacSize()];
    hmac.doFinal(code, 0);
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(code);
  }

  private static Process start(String database, String receiver) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DyingDeliverer.class.getName(),
            database,
            receiver)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start();
  }
}
