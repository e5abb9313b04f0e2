package org.briefwright.composer.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefwright.composer.api.PrecedentsAnswer;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.TopicMaterial;

/// The precedents on a topic: when each began and how long it held, and which of the factors of the
/// case at hand each shares.
///
/// @param factors those that the case at hand is coded for come first
/// @param rows in the order that `sort` names: `likeness`, `years`, `name`
/// @param bars of the timeline, the earliest first
public record CasesPage(
    String topic,
    String label,
    String question,
    String sort,
    List<PrecedentsAnswer.FactorView> factors,
    List<Row> rows,
    List<Bar> bars,
    List<Tick> ticks) {

  static final List<String> SORTS = List.of("likeness", "years", "name");

  /// Of the timeline, in its own units.
  public static final int WIDTH = 1_000;

  private static final int LEFT = 300;
  private static final int RIGHT = 20;

  /// A precedent.
  ///
  /// @param rank from 1, by likeness to the case at hand
  /// @param values one for each factor: `yes`, `partly`, `no`, `unknown`, `notApplicable`
  public record Row(
      String id,
      String name,
      String stance,
      int rank,
      int shared,
      String point,
      String outcome,
      Double years,
      List<Cell> values,
      List<String> limits) {}

  /// @param same whether it is as in the case at hand
  public record Cell(String value, boolean same) {}

  /// A precedent on the timeline.
  public record Bar(
      String name, String stance, String span, String outcome, int y, int x, int width) {}

  public record Tick(int year, int x) {}

  static CasesPage of(PrecedentsAnswer answer, TopicMaterial material, String sort, int today) {
    List<PrecedentsAnswer.FactorView> factors = codedFirst(answer.caseAtHand());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < answer.precedents().size(); i++) {
      rows.add(row(factors, answer.precedents().get(i), i + 1));
    }
    rows.sort(
        switch (sort) {
          case "years" ->
              Comparator.comparing(
                  Row::years, Comparator.nullsLast(Comparator.<Double>reverseOrder()));
          case "name" -> Comparator.comparing(Row::name);
          default -> Comparator.comparingInt(Row::rank);
        });
    Timeline timeline = Timeline.of(answer, material, today);
    return new CasesPage(
        answer.topic().id(),
        answer.label(),
        answer.question(),
        sort,
        factors,
        List.copyOf(rows),
        timeline.bars(),
        timeline.ticks());
  }

  /// Of the timeline.
  public int height() {
    return 40 + 30 * bars.size();
  }

  private static List<PrecedentsAnswer.FactorView> codedFirst(
      List<PrecedentsAnswer.FactorView> factors) {
    return factors.stream()
        .sorted(Comparator.comparing(it -> it.value() == FactorCoding.Value.UNKNOWN))
        .toList();
  }

  private static Row row(
      List<PrecedentsAnswer.FactorView> factors, PrecedentsAnswer.CaseView it, int rank) {
    return new Row(
        it.id(),
        it.name(),
        it.stance().name().toLowerCase(Locale.ROOT),
        rank,
        it.shared().size(),
        it.point(),
        code(it.outcome()),
        it.outcome() == null ? null : it.outcome().yearsHeld(),
        factors.stream()
            .map(factor -> new Cell(value(it, factor.id()), it.shared().contains(factor.id())))
            .toList(),
        it.limits());
  }

  private static String value(PrecedentsAnswer.CaseView it, String factor) {
    return code(it.values().getOrDefault(factor, FactorCoding.Value.UNKNOWN));
  }

  /// As the API writes it.
  private static String code(FactorCoding.Value value) {
    return switch (value) {
      case YES -> "yes";
      case PARTLY -> "partly";
      case NO -> "no";
      case UNKNOWN -> "unknown";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  /// The values of the case at hand, one for each factor.
  public List<String> atHand() {
    return factors.stream().map(factor -> code(factor.value())).toList();
  }

  private static String code(Precedent.Outcome outcome) {
    return outcome == null ? "" : outcome.status().name().toLowerCase(Locale.ROOT);
  }

  private record Timeline(List<Bar> bars, List<Tick> ticks) {

    static Timeline of(PrecedentsAnswer answer, TopicMaterial material, int today) {
      Map<String, Precedent> known = new HashMap<>();
      material.precedents().forEach((Held<Precedent> it) -> known.put(it.id(), it.body()));
      List<Span> spans =
          answer.precedents().stream()
              .map(it -> Span.of(it, known.get(it.id()), today))
              .filter(span -> span.from() > 0)
              .sorted(Comparator.comparingInt(Span::from).thenComparing(span -> span.view().name()))
              .toList();
      if (spans.isEmpty()) {
        return new Timeline(List.of(), List.of());
      }
      int first = spans.getFirst().from() / 10 * 10;
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        bars.add(spans.get(i).bar(i, first, today));
      }
      int step = today - first > 120 ? 50 : today - first > 50 ? 20 : 10;
      List<Tick> ticks =
          IntStream.iterate(first, year -> year <= today, year -> year + step)
              .mapToObj(year -> new Tick(year, x(year, first, today)))
              .toList();
      return new Timeline(List.copyOf(bars), ticks);
    }
  }

  private record Span(PrecedentsAnswer.CaseView view, int from, int until, boolean lasts) {

    static Span of(PrecedentsAnswer.CaseView view, Precedent body, int today) {
      Precedent.Dates dates = body == null ? null : body.dates();
      int from =
          dates == null ? 0 : year(dates.inForce() == null ? dates.signed() : dates.inForce());
      String end =
          view.outcome() != null && view.outcome().until() != null
              ? view.outcome().until()
              : dates == null ? null : dates.until();
      int until = year(end);
      return new Span(view, from, until == 0 ? today : Math.max(from, until), until == 0);
    }

    Bar bar(int index, int first, int today) {
      int x = x(from, first, today);
      return new Bar(
          view.name(),
          view.stance().name().toLowerCase(Locale.ROOT),
          lasts ? from + "–" : from + "–" + until,
          code(view.outcome()),
          34 + 30 * index,
          x,
          Math.max(4, x(until, first, today) - x));
    }
  }

  private static int x(int year, int first, int today) {
    return LEFT + (year - first) * (WIDTH - LEFT - RIGHT) / Math.max(1, today - first);
  }

  private static int year(String day) {
    return day != null && day.matches("\\d{4}.*") ? Integer.parseInt(day.substring(0, 4)) : 0;
  }
}
