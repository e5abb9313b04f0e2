package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.TopicRules;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;
import org.briefwright.items.SearchText;
import org.briefwright.web.problem.Violation;

/// The collection of topics.
@Singleton
public class TopicType implements ItemType<Topic> {
  /// Topics that name one as broader.
  static final Filter BROADER =
      Filter.on("broader", "broader[]", "id of a topic that it names as broader");

  @Override
  public String collection() {
    return "topics";
  }

  @Override
  public String singular() {
    return "topic";
  }

  @Override
  public Class<Topic> body() {
    return Topic.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        Filter.inText(
            "label",
            List.of("prefLabel.*", "altLabels.*[]"),
            "text that one of its labels has in it"),
        BROADER,
        Filter.on("related", "related[]", "id of a topic that it names as related"));
  }

  @Override
  public Optional<Function<Topic, SearchText>> searched() {
    return Optional.of(TopicText::of);
  }

  @Override
  public List<Violation> check(Topic topic) {
    return TopicRules.check(topic);
  }

  @Override
  public List<Reference> references(Topic topic) {
    List<Reference> references = new ArrayList<>();
    mention(references, "/broader", topic.broader());
    mention(references, "/narrower", topic.narrower());
    mention(references, "/related", topic.related());
    return references;
  }

  private static void mention(List<Reference> references, String pointer, List<String> topics) {
    for (int i = 0; i < topics.size(); i++) {
      references.add(new Reference(pointer + "/" + i, "topics", topics.get(i)));
    }
  }
}
