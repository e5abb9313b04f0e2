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
    Set<Picture> pictures) {

  public Template {
    langs = langs == null ? List.of() : List.copyOf(langs);
    slots = slots.stream().sorted(Comparator.comparingInt(Slot::order)).toList();
    citationStyle = citationStyle == null ? "chicago-notes-bibliography" : citationStyle;
    pictures = pictures == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(pictures));
  }

  /// The most that the brief may be.
  ///
  /// @param words null where only the pages count
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Limits(int pages, Integer words) {

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
  }

  /// What a slot is for.
  public enum Role {
    @JsonProperty("bottomLine")
    BOTTOM_LINE,
    @JsonProperty("keyJudgements")
    KEY_JUDGEMENTS,
    @JsonProperty("background")
    BACKGROUND,
    @JsonProperty("argumentsFor")
    ARGUMENTS_FOR,
    @JsonProperty("argumentsAgainst")
    ARGUMENTS_AGAINST,
    @JsonProperty("precedents")
    PRECEDENTS,
    @JsonProperty("options")
    OPTIONS,
    @JsonProperty("outlook")
    OUTLOOK;

    /// Whether each passage is led by its tag; a judgement or a bottom line is one text.
    public boolean printsTag() {
      return this != BOTTOM_LINE && this != KEY_JUDGEMENTS;
    }

    /// The name in templates and messages.
    public String code() {
      return switch (this) {
        case BOTTOM_LINE -> "bottomLine";
        case KEY_JUDGEMENTS -> "keyJudgements";
        case BACKGROUND -> "background";
        case ARGUMENTS_FOR -> "argumentsFor";
        case ARGUMENTS_AGAINST -> "argumentsAgainst";
        case PRECEDENTS -> "precedents";
        case OPTIONS -> "options";
        case OUTLOOK -> "outlook";
      };
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
