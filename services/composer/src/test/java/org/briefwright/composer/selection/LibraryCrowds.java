package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.RandomDossiers.Case;

/// Crowds of the library's own fragments: those of a topic and so many of other topics that there
/// are 150 to 450, all told to answer the topic's question. Unlike those of [RandomDossiers], their
/// strengths lie close together, and what attacks what was written by people.
final class LibraryCrowds {

  private static final int FEWEST = 150;
  private static final int MOST = 450;

  /// Without a common divisor with the number of templates, so that topics meet ever others.
  private static final int STRIDE = 5;

  private LibraryCrowds() {}

  static Case of(long seed) {
    List<Topic> topics = SeedLibrary.topics();
    List<String> templates = SeedLibrary.templates();
    int number = (int) seed;
    String topic = topics.get(number % topics.size()).id();
    String template = templates.get((STRIDE * number + number / topics.size()) % templates.size());
    Dossier own = SeedLibrary.dossier(topic, template);
    return new Case(seed, BriefRequest.on(topic, template), own).with(crowd(topic, seed));
  }

  private static List<Held<Fragment>> crowd(String topic, long seed) {
    List<Held<Fragment>> own = new ArrayList<>();
    List<Held<Fragment>> others = new ArrayList<>();
    for (Held<Fragment> it : SeedLibrary.fragments()) {
      (it.body().topics().contains(topic) ? own : others).add(it.with(told(it.body(), topic)));
    }
    // Neighbouring seeds would begin alike.
    Random random = new Random(seed * 0x9e3779b97f4a7c15L);
    Collections.shuffle(others, random);
    int size = FEWEST + random.nextInt(MOST - FEWEST + 1);
    own.addAll(others.subList(0, Math.min(others.size(), size - own.size())));
    own.sort(Comparator.comparing(Held::id));
    return own;
  }

  private static Fragment told(Fragment it, String topic) {
    return new Fragment(
        it.id(),
        it.lang(),
        it.tag(),
        it.body(),
        it.kind(),
        List.of(topic),
        topic,
        it.stance(),
        it.alsoAnswers(),
        it.keyPoints(),
        it.relations(),
        it.citations(),
        it.baseScore(),
        it.confidence(),
        it.likelihood(),
        it.nature(),
        it.audiences(),
        it.jurisdictions(),
        it.validFrom(),
        it.validTo(),
        it.reviewBy(),
        it.tlp(),
        it.figure());
  }
}
