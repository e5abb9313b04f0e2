package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.fragments.Body;
import org.briefwright.fragments.Confidence;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.FragmentRules;
import org.briefwright.fragments.KeyPointId;
import org.briefwright.fragments.Kind;
import org.briefwright.fragments.Nature;
import org.briefwright.fragments.Stance;
import org.briefwright.fragments.Tlp;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;
import org.briefwright.items.SearchText;
import org.briefwright.web.problem.Violation;

/// The collection of fragments.
@Singleton
public class FragmentType implements ItemType<Fragment> {
  /// Fragments that belong to a topic.
  public static final Filter TOPIC = Filter.on("topic", "topics[]", "id of a topic that it serves");

  @Override
  public String collection() {
    return "fragments";
  }

  @Override
  public String singular() {
    return "fragment";
  }

  @Override
  public Class<Fragment> body() {
    return Fragment.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        TOPIC,
        Filter.on("stance", "stance", "the answer that it speaks for", Stance.class),
        Filter.on("kind", "kind", "its part in the argument", Kind.class),
        Filter.on("lang", "lang", "its language, such as en"),
        Filter.on("nature", "nature", "how it can be true", Nature.class),
        Filter.on("confidence", "confidence", "how well it is founded", Confidence.class),
        Filter.on("tlp", "tlp", "its marking", Tlp.class),
        Filter.on("figure", "figure", "id of the figure that it argues from"),
        Filter.on("source", "citations[].sourceId", "id of a source that it cites"),
        Filter.on("target", "relations[].target", "id of a fragment that it bears on"));
  }

  @Override
  public Optional<Function<Fragment, SearchText>> searched() {
    return Optional.of(FragmentType::searchText);
  }

  private static SearchText searchText(Fragment fragment) {
    Body body = fragment.body();
    List<String> texts = List.of(fragment.tag(), body.shortText(), body.standard(), body.full());
    return new SearchText(
        fragment.stance() == Stance.NEUTRAL ? null : fragment.stance().toString(),
        fragment.question() == null ? fragment.topics().getFirst() : fragment.question(),
        Map.of(fragment.lang(), texts),
        fragment.lang().equals("en") ? List.of(fragment.tag()) : List.of());
  }

  @Override
  public List<Violation> check(Fragment fragment) {
    return FragmentRules.check(fragment);
  }

  @Override
  public List<Reference> references(Fragment fragment) {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < fragment.topics().size(); i++) {
      references.add(new Reference("/topics/" + i, "topics", fragment.topics().get(i)));
    }
    if (fragment.question() != null) {
      references.add(new Reference("/question", "topics", fragment.question()));
    }
    for (int i = 0; i < fragment.alsoAnswers().size(); i++) {
      String question = fragment.alsoAnswers().get(i).question();
      references.add(new Reference("/alsoAnswers/" + i + "/question", "topics", question));
    }
    if (fragment.figure() != null) {
      references.add(new Reference("/figure", "figures", fragment.figure()));
    }
    for (int i = 0; i < fragment.keyPoints().size(); i++) {
      KeyPointId id = KeyPointId.parse(fragment.keyPoints().get(i));
      Reference.Part point = new Reference.Part("keyPoints[].id", id.point());
      references.add(new Reference("/keyPoints/" + i, "topics", id.topic(), point));
    }
    for (int i = 0; i < fragment.relations().size(); i++) {
      String target = fragment.relations().get(i).target();
      references.add(new Reference("/relations/" + i + "/target", "fragments", target));
    }
    for (int i = 0; i < fragment.citations().size(); i++) {
      String source = fragment.citations().get(i).sourceId();
      references.add(new Reference("/citations/" + i + "/sourceId", "sources", source));
    }
    return references;
  }
}
