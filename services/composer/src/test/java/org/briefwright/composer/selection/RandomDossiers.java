package org.briefwright.composer.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.Fragment.Relation;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.composer.request.Posture;

/// Dossiers and requests made from a seed: few candidates and many, ties, cycles of attacks,
/// duplicates, sides that are thin or empty, tight limits and none.
final class RandomDossiers {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String TOPIC = "topic";
  private static final int POINTS = 7;
  private static final int FEWEST_OF_A_CROWD = 250;
  private static final int MOST_OF_A_CROWD = 400;

  private final Random random;
  private final int size;
  private final boolean ties;
  private final double proShare;
  private final List<String> texts = new ArrayList<>();

  private RandomDossiers(long seed, boolean crowded) {
    // Neighbouring seeds would begin alike.
    random = new Random(seed * 0x9e3779b97f4a7c15L);
    size =
        crowded
            ? FEWEST_OF_A_CROWD + random.nextInt(MOST_OF_A_CROWD - FEWEST_OF_A_CROWD + 1)
            : 5 + random.nextInt(random.nextBoolean() ? 30 : 116);
    ties = random.nextInt(4) == 0;
    proShare =
        new double[] {0.5, 0.5, 0.3, 0.8, random.nextInt(6) == 0 ? 0 : 0.6}[random.nextInt(5)];
  }

  /// A request and what it is to be served from.
  record Case(long seed, BriefRequest request, Dossier dossier) {

    Weighed weighed() {
      return Weighed.of(dossier.fragments());
    }

    Case with(List<Held<Fragment>> fragments) {
      Dossier changed =
          new Dossier(
              dossier.snapshot(),
              dossier.topic(),
              dossier.narrower(),
              fragments,
              dossier.sources(),
              dossier.factorNames(),
              dossier.precedents(),
              dossier.template(),
              dossier.figures());
      return new Case(seed, request, changed);
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static Case of(long seed) {
    return new RandomDossiers(seed, false).make(seed);
  }

  /// Of so many fragments that about 150 to 300 are candidates: more than of any topic that ships.
  static Case crowd(long seed) {
    return new RandomDossiers(seed, true).make(seed);
  }

  private Case make(long seed) {
    List<Held<Fragment>> fragments = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Fragment fragment = fragment(i);
      fragments.add(new Held<>(fragment.id(), 1, fragment));
    }
    Dossier dossier =
        new Dossier(
            new LibrarySnapshot(1, 1, 1, TODAY),
            new Held<>(TOPIC, 1, topic()),
            List.of(),
            fragments,
            sources(),
            new TreeMap<>(),
            precedents(),
            new Held<>("template", 1, new RandomTemplates(random).next()),
            Map.of());
    return new Case(seed, request(), dossier);
  }

  private BriefRequest request() {
    Posture[] postures = Posture.values();
    Posture posture = random.nextBoolean() ? null : postures[random.nextInt(postures.length)];
    List<String> include = random.nextInt(6) == 0 ? List.of("f0" + random.nextInt(5)) : List.of();
    List<String> exclude = random.nextInt(6) == 0 ? List.of("f0" + random.nextInt(5)) : List.of();
    return BriefRequestBuilder.builder()
        .topic(TOPIC)
        .posture(posture)
        .include(include)
        .exclude(exclude)
        .build();
  }

  private Fragment fragment(int number) {
    Kind kind =
        pick(
            Kind.CLAIM,
            Kind.CLAIM,
            Kind.CLAIM,
            Kind.EVIDENCE,
            Kind.EVIDENCE,
            Kind.REBUTTAL,
            Kind.OPTION,
            Kind.WARRANT,
            Kind.DEFINITION);
    boolean frames = kind == Kind.WARRANT || kind == Kind.DEFINITION || random.nextInt(6) == 0;
    Stance sided = random.nextDouble() < proShare ? Stance.PRO : Stance.CON;
    return new Fragment(
        name(number),
        "en",
        words(4 + random.nextInt(6)),
        body(),
        kind,
        List.of(TOPIC),
        random.nextInt(5) == 0 ? null : TOPIC,
        frames ? Stance.NEUTRAL : sided,
        List.of(),
        points(),
        relations(number),
        List.of(),
        ties ? 0.25 + 0.25 * random.nextInt(3) : Math.round(100 * random.nextDouble()) / 100.0,
        pick(Confidence.values()),
        null,
        Fragment.Nature.OPINION,
        random.nextBoolean() ? List.of("general") : List.of("minister"),
        List.of("INT"),
        null,
        random.nextInt(20) == 0 ? TODAY.minusDays(1) : null,
        random.nextInt(10) == 0 ? TODAY.minusDays(1) : null,
        random.nextInt(25) == 0 ? Tlp.AMBER : Tlp.CLEAR,
        null);
  }

  private static String name(int number) {
    return String.format(java.util.Locale.ROOT, "f%02d", number);
  }

  /// Now and then the words of an earlier one, as they are or with an end of its own.
  private Fragment.Body body() {
    boolean repeats = !texts.isEmpty() && random.nextInt(8) == 0;
    String start =
        repeats ? texts.get(random.nextInt(texts.size())) : words(10 + random.nextInt(20));
    texts.add(start);
    String brief = repeats ? start + " " + words(random.nextInt(30)) : start;
    String standard = brief + " " + words(10 + random.nextInt(30));
    return new Fragment.Body(brief, standard, standard + " " + words(20 + random.nextInt(40)));
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "w" : " w").append(random.nextInt(100_000));
    }
    return text.toString();
  }

  private List<String> points() {
    return random.nextInt(3) == 0 ? List.of() : List.of(TOPIC + "/p" + random.nextInt(POINTS));
  }

  /// Attacks go forward and back, so there are cycles.
  private List<Relation> relations(int from) {
    List<Relation> relations = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      int target = random.nextInt(size);
      if (target != from) {
        Relation.Type type =
            pick(Relation.Type.ATTACKS, Relation.Type.ATTACKS, Relation.Type.SUPPORTS);
        relations.add(new Relation(type, name(target)));
      }
    }
    return relations;
  }

  private Topic topic() {
    LanguageMap text = new LanguageMap(Map.of("en", "Text"));
    List<Topic.KeyPoint> points = new ArrayList<>();
    int required = random.nextInt(5);
    for (int i = 0; i < POINTS; i++) {
      points.add(new Topic.KeyPoint("p" + i, text, Stance.NEUTRAL, i < required));
    }
    List<FactorCoding> factors =
        List.of(coding("a", FactorCoding.Value.YES), coding("b", FactorCoding.Value.NO));
    return new Topic(TOPIC, text, Map.of(), text, text, points, factors);
  }

  private static FactorCoding coding(String factor, FactorCoding.Value value) {
    return new FactorCoding(factor, value, "reason");
  }

  private List<Held<Precedent>> precedents() {
    List<Held<Precedent>> precedents = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String id = "case-" + i;
      precedents.add(
          new Held<>(
              id,
              1,
              new Precedent(
                  id,
                  words(3),
                  null,
                  words(5 + random.nextInt(20)),
                  new Precedent.Outcome(Precedent.Outcome.Status.HELD, null, null, "it held"),
                  words(6),
                  List.of(words(8)),
                  List.of(
                      coding("a", pick(FactorCoding.Value.values())),
                      coding("b", pick(FactorCoding.Value.values()))),
                  List.of(TOPIC),
                  List.of(new Precedent.Bearing(TOPIC, pick(Stance.PRO, Stance.CON), words(9))),
                  List.of(new Citation("source", null, Citation.Function.SUPPORTS)),
                  Tlp.CLEAR)));
    }
    return precedents;
  }

  private static Map<String, Held<Source>> sources() {
    Source source =
        new Source("source", Map.of(), Source.Level.PRIMARY, "ok", Source.Verified.TEXT);
    return Map.of("source", new Held<>("source", 1, source));
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
