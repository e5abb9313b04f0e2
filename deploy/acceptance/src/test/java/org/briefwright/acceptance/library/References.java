package org.briefwright.acceptance.library;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.fragments.CaseFactor;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPointId;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.Translation;
import org.briefwright.precedents.Precedent;

/// Every id in a seed leads to another seed, across services too.
final class References {
  private final Library library;
  private final List<Fault> faults = new ArrayList<>();

  private References(Library library) {
    this.library = library;
  }

  static List<Fault> check(Library library) {
    References references = new References(library);
    library.topics().values().forEach(references::topic);
    library.fragments().values().forEach(references::fragment);
    library.translations().values().forEach(references::translation);
    library.figures().values().forEach(references::figure);
    library.precedents().values().forEach(references::precedent);
    return references.faults;
  }

  private void topic(Seed<Topic> seed) {
    Topic topic = seed.body();
    all(seed, "/broader/%d", topic.broader(), "topics");
    all(seed, "/narrower/%d", topic.narrower(), "topics");
    all(seed, "/related/%d", topic.related(), "topics");
    List<String> factors = topic.factors().stream().map(CaseFactor::id).toList();
    all(seed, "/factors/%d/id", factors, "factors");
  }

  private void fragment(Seed<Fragment> seed) {
    Fragment fragment = seed.body();
    all(seed, "/topics/%d", fragment.topics(), "topics");
    if (fragment.question() != null) {
      one(seed, "/question", fragment.question(), "topics");
    }
    List<String> questions = fragment.alsoAnswers().stream().map(each -> each.question()).toList();
    all(seed, "/alsoAnswers/%d/question", questions, "topics");
    if (fragment.figure() != null) {
      one(seed, "/figure", fragment.figure(), "figures");
    }
    List<String> targets = fragment.relations().stream().map(each -> each.target()).toList();
    all(seed, "/relations/%d/target", targets, "fragments");
    List<String> sources = fragment.citations().stream().map(each -> each.sourceId()).toList();
    all(seed, "/citations/%d/sourceId", sources, "sources");
    for (int i = 0; i < fragment.keyPoints().size(); i++) {
      keyPoint(seed, "/keyPoints/" + i, KeyPointId.parse(fragment.keyPoints().get(i)));
    }
  }

  private void keyPoint(Seed<Fragment> seed, String field, KeyPointId id) {
    Seed<Topic> topic = library.topics().get(id.topic());
    boolean known =
        topic == null
            || topic.body().keyPoints().stream().anyMatch(each -> each.id().equals(id.point()));
    if (!known) {
      faults.add(Fault.in(seed, field, "there is no key point '" + id + "'"));
    }
  }

  private void translation(Seed<Translation> seed) {
    one(seed, "/translationOf/id", seed.body().translationOf().id(), "fragments");
  }

  private void figure(Seed<Figure> seed) {
    all(seed, "/sourceIds/%d", seed.body().sourceIds(), "sources");
  }

  private void precedent(Seed<Precedent> seed) {
    Precedent precedent = seed.body();
    all(seed, "/topics/%d", precedent.topics(), "topics");
    List<String> factors = precedent.factors().stream().map(each -> each.id()).toList();
    all(seed, "/factors/%d/id", factors, "factors");
    List<String> sources = precedent.citations().stream().map(each -> each.sourceId()).toList();
    all(seed, "/citations/%d/sourceId", sources, "sources");
  }

  private void all(Seed<?> seed, String field, List<String> ids, String collection) {
    for (int i = 0; i < ids.size(); i++) {
      one(seed, field.formatted(i), ids.get(i), collection);
    }
  }

  /// A file that cannot be read is reported once, by its own fault, and not by all who mention it.
  private void one(Seed<?> seed, String field, String id, String collection) {
    if (!library.files().contains(collection + "/" + id)) {
      faults.add(Fault.in(seed, field, "there is no seeds/" + collection + "/" + id + ".yaml"));
    }
  }
}
