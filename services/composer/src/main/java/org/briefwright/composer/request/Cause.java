package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why an item of the library stands in a brief, or does not, as programs tell it apart. The
/// sentences in English have a place for each value that a [Because] brings: ids of items or slots,
/// counts, shares such as `61/39`, days, and figures with two digits.
public enum Cause {
  @JsonProperty("askedFor")
  ASKED_FOR("asked for by the request"),
  @JsonProperty("onlyForPoint")
  ONLY_FOR_POINT("alone makes the required key point {0}"),
  @JsonProperty("counters")
  COUNTERS("strongest counterargument to {0}"),
  @JsonProperty("keepsBalance")
  KEEPS_BALANCE("keeps the balance: without it {0}"),
  @JsonProperty("slotNeeds")
  SLOT_NEEDS("slot {0} needs {1}"),
  @JsonProperty("answers")
  ANSWERS("answers {0}"),
  @JsonProperty("addsMost")
  ADDS_MOST("adds most of those left for its place"),
  @JsonProperty("mostOnPoint")
  MOST_ON_POINT("most on point for its side: shares {0} of {1} factors with the case at hand"),
  @JsonProperty("sharesFactors")
  SHARES_FACTORS("shares {0} of {1} factors with the case at hand"),
  @JsonProperty("excluded")
  EXCLUDED("excluded by the request"),
  @JsonProperty("narrowerTopic")
  NARROWER_TOPIC("belongs to a narrower topic: {0}"),
  @JsonProperty("otherQuestion")
  OTHER_QUESTION("answers another question: {0}"),
  @JsonProperty("otherLanguage")
  OTHER_LANGUAGE("written in '{0}'"),
  @JsonProperty("aboveCeiling")
  ABOVE_CEILING("{0} is above the ceiling {1}"),
  @JsonProperty("belowConfidence")
  BELOW_CONFIDENCE("confidence is below the floor that the request sets"),
  @JsonProperty("notYetValid")
  NOT_YET_VALID("not valid before {0}"),
  @JsonProperty("noLongerValid")
  NO_LONGER_VALID("no longer valid after {0}"),
  @JsonProperty("otherJurisdiction")
  OTHER_JURISDICTION("speaks of other jurisdictions: {0}"),
  @JsonProperty("noSlot")
  NO_SLOT("no slot of the template takes a {0} of its stance"),
  @JsonProperty("breaksRule")
  BREAKS_RULE("would break the rule {0}"),
  @JsonProperty("slotsFull")
  SLOTS_FULL("every slot for it is full of what the request insists on"),
  @JsonProperty("tooLong")
  TOO_LONG("over the words left: takes {0}, {1} are left"),
  @JsonProperty("tilts")
  TILTS("would break the balance: {0}"),
  @JsonProperty("standsBeside")
  STANDS_BESIDE("stands only beside {0}, and there is no room for both"),
  @JsonProperty("displacesCounter")
  DISPLACES_COUNTER("would take the place of the counterargument to {0}"),
  @JsonProperty("displacesPoint")
  DISPLACES_POINT("would take the place of what makes the required key point {0}"),
  @JsonProperty("displacesIncluded")
  DISPLACES_INCLUDED("would take the place of {0}, which the request includes"),
  @JsonProperty("emptiesSlot")
  EMPTIES_SLOT("would leave slot {0}, which needs {1}"),
  @JsonProperty("saysTheSame")
  SAYS_THE_SAME("says nearly the same as {0} ({1})"),
  @JsonProperty("sameAsAnother")
  SAME_AS_ANOTHER("says nearly the same as {0}"),
  @JsonProperty("pastReview")
  PAST_REVIEW("past its review on {0}; the brief would lose {1}"),
  @JsonProperty("loses")
  LOSES("the brief would lose {0} with it"),
  @JsonProperty("weaker")
  WEAKER("same key point as {0} with lower strength ({1}, not {2})"),
  @JsonProperty("losesInstead")
  LOSES_INSTEAD("the brief would lose {0} with it in the place of {1}"),
  @JsonProperty("noBearing")
  NO_BEARING("says nothing on the topic's question"),
  @JsonProperty("noLimit")
  NO_LIMIT("names no limit of the analogy"),
  @JsonProperty("unknownSource")
  UNKNOWN_SOURCE("cites source '{0}', which the library does not hold"),
  @JsonProperty("noSource")
  NO_SOURCE("cites no source"),
  @JsonProperty("casesFull")
  CASES_FULL("its slot shows as many cases as it takes"),
  @JsonProperty("casesBefore")
  CASES_BEFORE("cases that come before it take its place"),
  @JsonProperty("casesUneven")
  CASES_UNEVEN("its side would have more cases in the brief than the other");

  private final String sentence;

  Cause(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
