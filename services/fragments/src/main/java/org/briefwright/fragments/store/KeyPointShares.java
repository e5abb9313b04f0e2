package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPoint;
import org.briefwright.fragments.KeyPointAnswers;
import org.briefwright.fragments.KeyPointAnswers.Answered;
import org.briefwright.fragments.KeyPointAnswers.Answering;
import org.briefwright.fragments.Topic;
import org.briefwright.items.Item;
import org.briefwright.search.index.CentredMeasure;
import org.briefwright.search.index.Passage;

/// Matches a topic's fragments with its key points by [CentredMeasure], never by the plain cosine.
final class KeyPointShares {
  /// From this share on an untagged fragment is worth an editor's look: it says more on this key
  /// point than on all others together.
  private static final double NOTABLE = 0.5;

  private static final double DIGITS = 1e4;

  private final Topic topic;
  private final List<Item<Fragment>> fragments;
  private final double[][] shares;

  KeyPointShares(Topic topic, List<Item<Fragment>> fragments, Function<String, byte[]> embed) {
    this.topic = topic;
    this.fragments = fragments;
    this.shares =
        new CentredMeasure(
                fragments.stream().map(held -> passage(held.body().tag(), embed)).toList(),
                topic.keyPoints().stream()
                    .map(point -> passage(point.text().get("en"), embed))
                    .toList())
            .shares();
  }

  KeyPointAnswers answers(long at) {
    List<Answered> answered = new ArrayList<>();
    for (int point = 0; point < topic.keyPoints().size(); point++) {
      answered.add(answered(point));
    }
    return new KeyPointAnswers(at, topic.id(), answered);
  }

  private Answered answered(int point) {
    KeyPoint keyPoint = topic.keyPoints().get(point);
    List<Answering> tagged = new ArrayList<>();
    List<Answering> untagged = new ArrayList<>();
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i).body();
      if (fragment.keyPoints().contains(topic.id() + "/" + keyPoint.id())) {
        tagged.add(answering(i, point));
      } else if (shares[i][point] >= NOTABLE && fragment.stance() == keyPoint.stance()) {
        untagged.add(answering(i, point));
      }
    }
    return new Answered(
        keyPoint.id(),
        keyPoint.text().get("en"),
        keyPoint.stance(),
        keyPoint.required(),
        sorted(tagged),
        sorted(untagged));
  }

  private Answering answering(int fragment, int point) {
    Item<Fragment> held = fragments.get(fragment);
    double share = Math.rint(shares[fragment][point] * DIGITS) / DIGITS;
    return new Answering(held.id(), held.version(), held.body().tag(), share);
  }

  private static List<Answering> sorted(List<Answering> answering) {
    return answering.stream()
        .sorted(
            Comparator.comparingDouble(Answering::share).reversed().thenComparing(Answering::id))
        .toList();
  }

  private static Passage passage(String text, Function<String, byte[]> embed) {
    return new Passage(text, embed.apply(text));
  }
}
