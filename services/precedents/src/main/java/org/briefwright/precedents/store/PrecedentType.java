package org.briefwright.precedents.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;
import org.briefwright.items.SearchText;
import org.briefwright.precedents.OutcomeStatus;
import org.briefwright.precedents.Precedent;
import org.briefwright.precedents.PrecedentRules;
import org.briefwright.precedents.Tlp;
import org.briefwright.web.problem.Violation;

/// The collection of precedents. Of what they mention, only the factors are kept by this service.
@Singleton
public class PrecedentType implements ItemType<Precedent> {
  /// Precedents that bear on a topic.
  public static final Filter TOPIC = Filter.on("topic", "topics[]", "id of a topic it bears on");

  @Override
  public String collection() {
    return "precedents";
  }

  @Override
  public String singular() {
    return "precedent";
  }

  @Override
  public Class<Precedent> body() {
    return Precedent.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        TOPIC,
        Filter.onPair("factor", "factors[].id:value", "factor and value, such as monitoring:yes"),
        Filter.on("status", "outcome.status", "what became of it", OutcomeStatus.class),
        Filter.on("tlp", "tlp", "its marking", Tlp.class),
        Filter.on("source", "citations[].sourceId", "id of a source that it cites"));
  }

  @Override
  public Optional<Function<Precedent, SearchText>> searched() {
    return Optional.of(PrecedentType::searchText);
  }

  private static SearchText searchText(Precedent precedent) {
    List<String> texts =
        Stream.concat(
                Stream.of(
                    precedent.name(),
                    precedent.officialName(),
                    String.join(", ", precedent.parties()),
                    precedent.mechanism(),
                    precedent.lesson()),
                precedent.analogyLimits().stream())
            .filter(Objects::nonNull)
            .toList();
    return new SearchText(
        null, null, Map.of("en", texts), List.of(precedent.name() + ": " + precedent.lesson()));
  }

  @Override
  public List<Violation> check(Precedent precedent) {
    return PrecedentRules.check(precedent);
  }

  @Override
  public List<Reference> references(Precedent precedent) {
    return IntStream.range(0, precedent.factors().size())
        .mapToObj(
            i -> new Reference("/factors/" + i + "/id", "factors", precedent.factors().get(i).id()))
        .toList();
  }
}
