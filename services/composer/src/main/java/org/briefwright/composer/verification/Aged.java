package org.briefwright.composer.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.verification.ChangedItem.Change;
import org.briefwright.composer.verification.ChangedItem.Kind;

/// Compares what a brief rests on with what the library holds now.
public final class Aged {

  private final LocalDate today;
  private final List<ChangedItem> found = new ArrayList<>();

  private Aged(LocalDate today) {
    this.today = today;
  }

  /// What has changed: fragments first, then precedents and sources, each in the order of the
  /// manifest.
  public static List<ChangedItem> since(Recorded brief, Approved now, LocalDate today) {
    Aged aged = new Aged(today);
    brief.fragments().forEach(it -> aged.fragment(it, now.fragments()));
    brief.precedents().forEach(it -> aged.standing(Kind.PRECEDENT, it, now.precedents()));
    brief.sources().forEach(it -> aged.source(it, now.sources()));
    return List.copyOf(aged.found);
  }

  private void fragment(Recorded.Item used, Map<String, Held<Fragment>> approved) {
    standing(Kind.FRAGMENT, used, approved);
    Held<Fragment> now = approved.get(used.item());
    if (now == null) {
      return;
    }
    if (isOver(now.body().reviewBy())) {
      add(Kind.FRAGMENT, used, now, Change.STALE, "was to be reviewed by " + now.body().reviewBy());
    }
    if (isOver(now.body().validTo())) {
      add(Kind.FRAGMENT, used, now, Change.STALE, "was valid to " + now.body().validTo());
    }
  }

  private boolean isOver(LocalDate last) {
    return last != null && last.isBefore(today);
  }

  private void standing(Kind kind, Recorded.Item used, Map<String, ? extends Held<?>> approved) {
    Held<?> now = approved.get(used.item());
    if (now == null) {
      withdrawn(kind, used);
    } else if (now.version() != used.version()) {
      add(kind, used, now, Change.SUPERSEDED, "version " + now.version() + " is approved now");
    }
  }

  private void withdrawn(Kind kind, Recorded.Item used) {
    String detail = "no version is approved any more";
    found.add(new ChangedItem(kind, used.item(), used.version(), null, Change.WITHDRAWN, detail));
  }

  /// A newer version of a source that is cited in the same words has only been checked again.
  private void source(Recorded.Cited cited, Map<String, Held<Source>> approved) {
    Recorded.Item used = new Recorded.Item(cited.id(), cited.version());
    Held<Source> now = approved.get(cited.id());
    if (now == null) {
      withdrawn(Kind.SOURCE, used);
      return;
    }
    if (!Sha256.hex(CanonicalJson.bytes(now.body().csl())).equals(cited.hash())) {
      add(Kind.SOURCE, used, now, Change.SUPERSEDED, "its record reads otherwise now");
    }
    switch (now.body().status()) {
      case "ok" -> {}
      case "retracted" ->
          add(Kind.SOURCE, used, now, Change.RETRACTED, "its publisher took it back");
      case "superseded" ->
          add(Kind.SOURCE, used, now, Change.SUPERSEDED, "its publisher replaced it");
      case String status -> add(Kind.SOURCE, used, now, Change.STALE, "its status is " + status);
    }
  }

  private void add(Kind kind, Recorded.Item used, Held<?> now, Change change, String detail) {
    found.add(new ChangedItem(kind, used.item(), used.version(), now.version(), change, detail));
  }
}
