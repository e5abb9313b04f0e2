package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPoint;
import org.briefwright.fragments.Topic;
import org.briefwright.precedents.Precedent;

/// An English text of a seed that a reader of a brief may meet, and the field that holds it.
record Prose(Seed<?> seed, String field, String text) {
  static List<Prose> in(Library library) {
    List<Prose> all = new ArrayList<>();
    library.topics().values().forEach(topic -> all.addAll(ofTopic(topic)));
    library.fragments().values().forEach(fragment -> all.addAll(ofFragment(fragment)));
    library.precedents().values().forEach(precedent -> all.addAll(ofPrecedent(precedent)));
    return all;
  }

  static List<Prose> ofFragment(Seed<Fragment> seed) {
    List<Prose> all = new ArrayList<>(List.of(new Prose(seed, "/tag", seed.body().tag())));
    all.addAll(bodies(seed));
    return all;
  }

  /// The bodies of a fragment, shortest first.
  static List<Prose> bodies(Seed<Fragment> seed) {
    return List.of(
        new Prose(seed, "/body/short", seed.body().body().shortText()),
        new Prose(seed, "/body/standard", seed.body().body().standard()),
        new Prose(seed, "/body/full", seed.body().body().full()));
  }

  private static List<Prose> ofTopic(Seed<Topic> seed) {
    List<Prose> all = new ArrayList<>();
    all.add(new Prose(seed, "/definition/en", seed.body().definition().get("en")));
    all.add(new Prose(seed, "/question/en", seed.body().question().get("en")));
    List<KeyPoint> points = seed.body().keyPoints();
    for (int i = 0; i < points.size(); i++) {
      all.add(new Prose(seed, "/keyPoints/" + i + "/text/en", points.get(i).text().get("en")));
    }
    return all;
  }

  static List<Prose> ofPrecedent(Seed<Precedent> seed) {
    Precedent precedent = seed.body();
    List<Prose> all = new ArrayList<>();
    all.add(new Prose(seed, "/mechanism", precedent.mechanism()));
    all.add(new Prose(seed, "/outcome/summary", precedent.outcome().summary()));
    all.add(new Prose(seed, "/lesson", precedent.lesson()));
    for (int i = 0; i < precedent.analogyLimits().size(); i++) {
      all.add(new Prose(seed, "/analogyLimits/" + i, precedent.analogyLimits().get(i)));
    }
    for (int i = 0; i < precedent.bearings().size(); i++) {
      all.add(new Prose(seed, "/bearings/" + i + "/point", precedent.bearings().get(i).point()));
    }
    for (int i = 0; i < precedent.factors().size(); i++) {
      all.add(new Prose(seed, "/factors/" + i + "/reason", precedent.factors().get(i).reason()));
    }
    all.removeIf(each -> each.text() == null);
    return all;
  }

  Fault fault(String detail) {
    return Fault.in(seed, field, detail);
  }
}
