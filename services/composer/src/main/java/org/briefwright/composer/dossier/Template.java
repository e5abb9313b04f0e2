package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the composer needs of a kind of brief.
///
/// @param slots in the order in which they are printed
/// @param rules what every brief of this kind is held to
/// @param posture the code of what it does with the two sides, or null for balanced
/// @param pictures what the brief may draw; empty for none
@JsonIgnoreProperties(ignoreUnknown = true)
public record Template(
    String id,
    LanguageMap name,
    List<String> langs,
    String audience,
    Limits limits,
    List<Slot> slots,
    String citationStyle,
    boolean bibliography,
    List<Rule> rules,
    String posture,
    Set<Picture> pictures) {

  public Template {
    rules = rules == null ? List.of() : List.copyOf(rules);
    langs = langs == null ? List.of() : List.copyOf(langs);
    slots = slots.stream().sorted(Comparator.comparingInt(Slot::order)).toList();
    citationStyle = citationStyle == null ? "chicago-notes-bibliography" : citationStyle;
    pictures = pictures == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(pictures));
  }

  /// Without rules, posture or pictures of its own.
  public Template(
      String id,
      LanguageMap name,
      List<String> langs,
      String audience,
      Limits limits,
      List<Slot> slots,
      String citationStyle,
      boolean bibliography) {
    this(
        id,
        name,
        langs,
        audience,
        limits,
        slots,
        citationStyle,
        bibliography,
        List.of(),
        null,
        Set.of());
  }

  /// Whether the arguments of each side have a slot of their own.
  public boolean arguesBothSides() {
    return slots.stream().anyMatch(slot -> slot.role() == Role.ARGUMENTS_FOR)
        && slots.stream().anyMatch(slot -> slot.role() == Role.ARGUMENTS_AGAINST);
  }

  /// The same kind of brief with other limits and slots.
  public Template with(Limits bounds, List<Slot> places) {
    return new Template(
        id,
        name,
        langs,
        audience,
        bounds,
        places,
        citationStyle,
        bibliography,
        rules,
        posture,
        pictures);
  }

  /// The most that the brief may be.
  ///
  /// @param words null where only the pages count
  /// @param mostPages what a request may ask for; null where that is `pages`
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Limits(int pages, Integer words, Integer mostPages) {

    public Limits(int pages, Integer words) {
      this(pages, words, null);
    }

    /// The limits where so many pages are asked for: words grow with them. Never above
    /// `mostPages`, never below what they are.
    public Limits grownTo(int asked) {
      int more = Math.min(asked, mostPages == null ? pages : mostPages);
      if (more <= pages) {
        return this;
      }
      return new Limits(more, words == null ? null : words * more / pages, mostPages);
    }

    /// The limit of words, which is out of reach where there is none.
    public int mostWords() {
      return words == null ? Integer.MAX_VALUE : words;
    }
  }

  /// One place in the brief: what it takes, how many, how long.
  ///
  /// @param kinds kinds of fragment that it takes; empty for every kind
  /// @param bodySizes sizes it may print, preferred first
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Slot(
      Role role,
      LanguageMap heading,
      int order,
      boolean required,
      int min,
      int max,
      List<Fragment.Kind> kinds,
      SlotStance stance,
      List<BodySize> bodySizes,
      Overflow overflow) {

    public Slot {
      kinds =
          kinds == null || kinds.isEmpty() ? List.of(Fragment.Kind.values()) : List.copyOf(kinds);
      bodySizes =
          bodySizes == null || bodySizes.isEmpty()
              ? List.of(BodySize.STANDARD)
              : List.copyOf(bodySizes);
    }

    /// The same place in these sizes.
    public Slot in(List<BodySize> sizes) {
      return new Slot(role, heading, order, required, min, max, kinds, stance, sizes, overflow);
    }

    /// The same place for so many entries.
    public Slot of(int least, int most) {
      return new Slot(
          role, heading, order, required, least, most, kinds, stance, bodySizes, overflow);
    }

    /// The same slot in another place.
    public Slot at(int place) {
      return new Slot(role, heading, place, required, min, max, kinds, stance, bodySizes, overflow);
    }
  }

  /// What a slot is for.
  public enum Role {
    @JsonProperty("bottomLine")
    BOTTOM_LINE("bottomLine"),
    @JsonProperty("keyJudgements")
    KEY_JUDGEMENTS("keyJudgements"),
    @JsonProperty("recommendation")
    RECOMMENDATION("recommendation"),
    @JsonProperty("talkingPoints")
    TALKING_POINTS("talkingPoints"),
    @JsonProperty("questionsAndAnswers")
    QUESTIONS_AND_ANSWERS("questionsAndAnswers"),
    @JsonProperty("definitions")
    DEFINITIONS("definitions"),
    @JsonProperty("background")
    BACKGROUND("background"),
    @JsonProperty("evidenceAssessment")
    EVIDENCE_ASSESSMENT("evidenceAssessment"),
    @JsonProperty("argumentsFor")
    ARGUMENTS_FOR("argumentsFor"),
    @JsonProperty("argumentsAgainst")
    ARGUMENTS_AGAINST("argumentsAgainst"),
    @JsonProperty("challenge")
    CHALLENGE("challenge"),
    @JsonProperty("precedents")
    PRECEDENTS("precedents"),
    @JsonProperty("comparison")
    COMPARISON("comparison"),
    @JsonProperty("statusQuo")
    STATUS_QUO("statusQuo"),
    @JsonProperty("options")
    OPTIONS("options"),
    @JsonProperty("outlook")
    OUTLOOK("outlook");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    /// The name in templates and messages.
    public String code() {
      return code;
    }

    /// Whether each passage is led by its tag; a judgement or a bottom line is one text.
    public boolean printsTag() {
      return this != BOTTOM_LINE && this != KEY_JUDGEMENTS;
    }

    /// Whether it is filled with fragments, rather than from the precedents.
    public boolean takesFragments() {
      return this != PRECEDENTS && this != COMPARISON;
    }

    /// Whether it lays out courses of action, of which the status quo is one.
    public boolean isOfCourses() {
      return this == OPTIONS || this == STATUS_QUO;
    }
  }

  /// Whose voices a slot lets in.
  public enum SlotStance {
    @JsonProperty("pro")
    PRO,
    @JsonProperty("con")
    CON,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("both")
    BOTH,
    @JsonProperty("any")
    ANY;

    /// Whether a fragment of this stance may stand in the slot.
    public boolean admits(Stance stance) {
      return switch (this) {
        case PRO -> stance == Stance.PRO;
        case CON -> stance == Stance.CON;
        case NEUTRAL -> stance == Stance.NEUTRAL;
        case BOTH -> stance != Stance.NEUTRAL;
        case ANY -> true;
      };
    }
  }

  /// What the brief may draw where it has what that takes.
  public enum Picture {
    @JsonProperty("figure")
    FIGURE,
    @JsonProperty("argumentMap")
    ARGUMENT_MAP,
    @JsonProperty("factorMatrix")
    FACTOR_MATRIX,
    @JsonProperty("timeline")
    TIMELINE
  }

  /// What gives way when the brief is too long.
  public enum Overflow {
    @JsonProperty("shorten")
    SHORTEN,
    @JsonProperty("annex")
    ANNEX,
    @JsonProperty("fail")
    FAIL
  }
}
