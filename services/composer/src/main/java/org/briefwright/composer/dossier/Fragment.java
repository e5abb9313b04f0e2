package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the composer needs of one argument fragment.
///
/// @param question the topic whose question `stance` answers, or null
/// @param alsoAnswers what it answers to the questions of other topics
/// @param baseScore strength before attacks and supports are weighed, 0 to 1
/// @param likelihood an ICD 203 term, or null
/// @param validFrom first day on which the fragment may be used, or null
/// @param reviewBy day after which its words count as stale, or null
/// @param figure id of the data that it argues from, or null
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fragment(
    String id,
    String lang,
    String tag,
    Body body,
    Kind kind,
    List<String> topics,
    String question,
    Stance stance,
    List<Answer> alsoAnswers,
    List<String> keyPoints,
    List<Relation> relations,
    List<Citation> citations,
    double baseScore,
    Confidence confidence,
    String likelihood,
    Nature nature,
    List<String> audiences,
    List<String> jurisdictions,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate reviewBy,
    Tlp tlp,
    String figure) {

  public Fragment {
    topics = orEmpty(topics);
    alsoAnswers = orEmpty(alsoAnswers);
    keyPoints = orEmpty(keyPoints);
    relations = orEmpty(relations);
    citations = orEmpty(citations);
    audiences = orEmpty(audiences);
    jurisdictions = orEmpty(jurisdictions);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /// Whether it is there to carry another fragment, and is no answer by itself.
  public boolean isGround() {
    return kind == Kind.EVIDENCE || kind == Kind.WARRANT;
  }

  /// Whether its sentences state facts or readings of law, which need a source that can be
  /// checked.
  public boolean isFactual() {
    return nature != Nature.OPINION;
  }

  /// This fragment as it speaks on a topic: with the stance that answers the topic's question,
  /// neutral where it answers none of it.
  public Fragment on(String topic) {
    Stance side = answerTo(topic).orElse(Stance.NEUTRAL);
    return side == stance ? this : with(side, lang, tag, body);
  }

  /// Whether it answers the topic's question, or takes no part in any.
  public boolean speaksTo(String topic) {
    return answerTo(topic).isPresent();
  }

  private Optional<Stance> answerTo(String topic) {
    if (question == null || question.equals(topic)) {
      return Optional.of(stance);
    }
    return alsoAnswers.stream()
        .filter(answer -> answer.question().equals(topic))
        .map(Answer::stance)
        .findFirst();
  }

  /// This fragment as it stands in the united dossier of several topics: as if it had been
  /// written on `united`, with what it answers to the question of `home`, one of them.
  Fragment unitedInto(String united, String home) {
    String asked = question == null || !speaksTo(home) ? question : united;
    return with(List.of(united), asked, List.of(), stance, lang, tag, body);
  }

  /// The same fragment in the words of a translation; the long body has none of its own.
  public Fragment in(Translation words) {
    Body translated =
        new Body(words.body().brief(), words.body().standard(), words.body().standard());
    return with(stance, words.lang(), words.tag(), translated);
  }

  private Fragment with(Stance side, String language, String claim, Body words) {
    return with(topics, question, alsoAnswers, side, language, claim, words);
  }

  private Fragment with(
      List<String> about,
      String asked,
      List<Answer> others,
      Stance side,
      String language,
      String claim,
      Body words) {
    return new Fragment(
        id,
        language,
        claim,
        words,
        kind,
        about,
        asked,
        side,
        others,
        keyPoints,
        relations,
        citations,
        baseScore,
        confidence,
        likelihood,
        nature,
        audiences,
        jurisdictions,
        validFrom,
        validTo,
        reviewBy,
        tlp,
        figure);
  }

  /// What a fragment answers to the question of a topic.
  public record Answer(String question, Stance stance) {}

  /// Whether it attacks another fragment.
  public boolean attacks(String target) {
    for (Relation relation : relations) {
      if (relation.type() == Relation.Type.ATTACKS && relation.target().equals(target)) {
        return true;
      }
    }
    return false;
  }

  /// The argument in three lengths, each a text of its own.
  public record Body(
      @JsonProperty("short") String brief,
      @JsonProperty("standard") String standard,
      @JsonProperty("full") String full) {

    /// The text of this size.
    public String of(BodySize size) {
      return switch (size) {
        case SHORT -> brief;
        case STANDARD -> standard;
        case FULL -> full;
      };
    }
  }

  /// The part that a fragment plays in an argument.
  public enum Kind {
    @JsonProperty("claim")
    CLAIM,
    @JsonProperty("evidence")
    EVIDENCE,
    @JsonProperty("warrant")
    WARRANT,
    @JsonProperty("rebuttal")
    REBUTTAL,
    @JsonProperty("definition")
    DEFINITION,
    @JsonProperty("option")
    OPTION,
    @JsonProperty("statusQuo")
    STATUS_QUO,
    @JsonProperty("recommendation")
    RECOMMENDATION;

    /// Whether it takes part in the argument itself, rather than framing it or drawing its
    /// practical consequence.
    public boolean isArgued() {
      return this == CLAIM || this == EVIDENCE || this == REBUTTAL;
    }
  }

  /// Whether a text can be checked, is a reading of law, or is somebody's view.
  public enum Nature {
    @JsonProperty("fact")
    FACT,
    @JsonProperty("legal")
    LEGAL,
    @JsonProperty("opinion")
    OPINION
  }

  /// An edge from this fragment to another.
  ///
  /// @param manner how it attacks, where the editors say so; null otherwise
  public record Relation(Type type, String target, Manner manner) {

    public Relation(Type type, String target) {
      this(type, target, null);
    }

    /// What this fragment does to its target.
    public enum Type {
      @JsonProperty("supports")
      SUPPORTS,
      @JsonProperty("attacks")
      ATTACKS,
      @JsonProperty("rephrases")
      REPHRASES,
      @JsonProperty("refines")
      REFINES
    }

    /// What an attack denies.
    public enum Manner {
      /// The target itself, by the opposite answer.
      @JsonProperty("rebuts")
      REBUTS,
      /// A step of its reasoning.
      @JsonProperty("undercuts")
      UNDERCUTS
    }
  }
}
