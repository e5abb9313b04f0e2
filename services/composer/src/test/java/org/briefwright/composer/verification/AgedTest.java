package org.briefwright.composer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.verification.ChangedItem.Change;
import org.briefwright.composer.verification.ChangedItem.Kind;
import org.junit.jupiter.api.Test;

class AgedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Map<String, Object> CSL = Map.of("title", "A treaty");
  private static final String HASH = Sha256.hex(CanonicalJson.bytes(CSL));

  @Test
  void whatIsAsItWasIsNotNamed() {
    assertThat(since(fragment(1, null), source("ok", CSL))).isEmpty();
  }

  @Test
  void aNewerVersionSupersedes() {
    assertThat(since(fragment(3, null), source("ok", CSL)))
        .containsExactly(
            new ChangedItem(
                Kind.FRAGMENT, "f", 1, 3, Change.SUPERSEDED, "version 3 is approved now"));
  }

  @Test
  void whatIsNotApprovedAnyMoreIsWithdrawn() {
    Approved nothing = new Approved(Map.of(), Map.of(), Map.of());

    assertThat(Aged.since(recorded(), nothing, TODAY))
        .extracting(ChangedItem::kind, ChangedItem::change, ChangedItem::now)
        .containsExactly(
            tuple(Kind.FRAGMENT, Change.WITHDRAWN, null),
            tuple(Kind.PRECEDENT, Change.WITHDRAWN, null),
            tuple(Kind.SOURCE, Change.WITHDRAWN, null));
  }

  @Test
  void aFragmentPastItsValidityIsStale() {
    assertThat(since(fragment(1, TODAY.minusDays(1)), source("ok", CSL)))
        .extracting(ChangedItem::change)
        .containsExactly(Change.STALE);
    assertThat(since(fragment(1, TODAY), source("ok", CSL))).isEmpty();
  }

  @Test
  void aSourceIsRetractedOrStaleByItsStatus() {
    assertThat(since(fragment(1, null), source("retracted", CSL)))
        .extracting(ChangedItem::change)
        .containsExactly(Change.RETRACTED);
    assertThat(since(fragment(1, null), source("drifted", CSL)))
        .extracting(ChangedItem::change)
        .containsExactly(Change.STALE);
  }

  @Test
  void aSourceThatWasOnlyCheckedAgainIsTheSame() {
    assertThat(since(fragment(1, null), source("ok", Map.of("title", "Another treaty"))))
        .extracting(ChangedItem::change)
        .containsExactly(Change.SUPERSEDED);
    assertThat(since(fragment(1, null), source("ok", Map.copyOf(CSL)))).isEmpty();
  }

  private static List<ChangedItem> since(Held<Fragment> fragment, Held<Source> source) {
    Recorded recorded =
        new Recorded(
            "bw",
            null,
            null,
            null,
            fragments(),
            List.of(),
            sources(),
            null,
            null,
            null,
            null,
            null);
    return Aged.since(
        recorded, new Approved(Map.of("f", fragment), Map.of(), Map.of("s", source)), TODAY);
  }

  private static Recorded recorded() {
    return new Recorded(
        "bw",
        null,
        null,
        null,
        fragments(),
        List.of(new Recorded.Item("p", 1)),
        sources(),
        null,
        null,
        null,
        null,
        null);
  }

  private static List<Recorded.Item> fragments() {
    return List.of(new Recorded.Item("f", 1));
  }

  private static List<Recorded.Cited> sources() {
    return List.of(new Recorded.Cited("s", 1, HASH));
  }

  private static Held<Fragment> fragment(int version, LocalDate validTo) {
    return new Held<>("f", version, Fragments.claim("f").validTo(validTo).fragment());
  }

  private static Held<Source> source(String status, Map<String, Object> csl) {
    return new Held<>(
        "s", 2, new Source("s", csl, Source.Level.PRIMARY, status, Source.Verified.TEXT));
  }
}
