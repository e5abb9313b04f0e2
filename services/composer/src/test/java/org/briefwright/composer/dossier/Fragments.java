package org.briefwright.composer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.dossier.Fragment.Relation;

/// Fragments for tests: name what matters, leave the rest.
public final class Fragments {

  private Fragments() {}

  /// A pro claim of opinion on topic `topic`, base score 0.5.
  public static Builder claim(String id) {
    return new Builder(id);
  }

  /// Collects what a test cares about.
  public static final class Builder {

    private final String id;
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<Fragment.Answer> answers = new ArrayList<>();
    private String topic = "topic";
    private String question = topic;
    private double base = 0.5;
    private Stance stance = Stance.PRO;
    private Fragment.Kind kind = Fragment.Kind.CLAIM;
    private String text;
    private Tlp tlp = Tlp.CLEAR;
    private Confidence confidence = Confidence.MODERATE;
    private LocalDate validTo;

    private Builder(String id) {
      this.id = id;
      this.text = (id + " ").repeat(8) + ".";
    }

    /// Belongs to this topic and answers its question.
    public Builder about(String id) {
      topic = id;
      question = id;
      return this;
    }

    /// Belongs to its topic, but was written to answer another's question.
    public Builder answering(String other) {
      question = other;
      return this;
    }

    public Builder alsoAnswering(String other, Stance side) {
      answers.add(new Fragment.Answer(other, side));
      return this;
    }

    public Builder base(double score) {
      base = score;
      return this;
    }

    public Builder stance(Stance side) {
      stance = side;
      return this;
    }

    public Builder kind(Fragment.Kind part) {
      kind = part;
      return this;
    }

    public Builder text(String words) {
      text = words;
      return this;
    }

    public Builder tlp(Tlp label) {
      tlp = label;
      return this;
    }

    public Builder confidence(Confidence level) {
      confidence = level;
      return this;
    }

    public Builder validTo(LocalDate day) {
      validTo = day;
      return this;
    }

    public Builder point(String name) {
      points.add(name);
      return this;
    }

    public Builder attacks(String target) {
      relations.add(new Relation(Relation.Type.ATTACKS, target));
      return this;
    }

    public Builder attacks(String target, Relation.Manner manner) {
      relations.add(new Relation(Relation.Type.ATTACKS, target, manner));
      return this;
    }

    public Builder refines(String target) {
      relations.add(new Relation(Relation.Type.REFINES, target));
      return this;
    }

    public Builder supports(String target) {
      relations.add(new Relation(Relation.Type.SUPPORTS, target));
      return this;
    }

    public Builder rephrases(String target) {
      relations.add(new Relation(Relation.Type.REPHRASES, target));
      return this;
    }

    public Fragment fragment() {
      return new Fragment(
          id,
          "en",
          "Tag of " + id,
          new Fragment.Body(text, text + " It goes on.", text + " It goes on and on."),
          kind,
          List.of(topic),
          question,
          stance,
          answers,
          points,
          relations,
          List.of(),
          base,
          confidence,
          null,
          Fragment.Nature.OPINION,
          List.of("general"),
          List.of("INT"),
          null,
          validTo,
          null,
          tlp,
          null);
    }

    public Held<Fragment> held() {
      return new Held<>(id, 1, fragment());
    }
  }
}
