package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Why a passage stands in a brief or does not, in each [Tongue]: the words stand in
/// `messages/why_<language>.properties`. Claims, points and names of sections come with quotation
/// marks.
@MessageBundle(value = "why", locale = "en")
public interface WhyTexts {

  @Message
  String askedFor();

  @Message
  String onlyForPoint(String point);

  @Message
  String counters(String claim);

  @Message
  String keepsBalance(String shares);

  @Message
  String slotNeeds(String slot, String count);

  @Message
  String answers(String claim);

  @Message
  String addsMost();

  @Message
  String mostOnPoint(String shared, String comparable);

  @Message
  String sharesFactors(String shared, String comparable);

  @Message
  String excluded();

  @Message
  String narrowerTopic(String topics);

  @Message
  String otherQuestion(String question);

  @Message
  String otherLanguage(String language);

  @Message
  String aboveCeiling(String marking, String ceiling);

  @Message
  String belowConfidence();

  @Message
  String notYetValid(String day);

  @Message
  String noLongerValid(String day);

  @Message
  String otherJurisdiction(String jurisdictions);

  @Message
  String noSlot();

  @Message
  String breaksRule(String rule);

  @Message
  String slotsFull();

  @Message
  String tooLong(String takes, String left);

  @Message
  String tilts(String shares);

  @Message
  String standsBeside(String claim);

  @Message
  String displacesCounter(String claim);

  @Message
  String displacesPoint(String point);

  @Message
  String displacesIncluded(String claim);

  @Message
  String emptiesSlot(String slot, String count);

  @Message
  String saysTheSame(String claim, String similarity);

  @Message
  String sameAsAnother(String claim);

  @Message
  String pastReview(String day, String loss);

  @Message
  String loses(String loss);

  @Message
  String weaker(String claim, String own, String other);

  @Message
  String losesInstead(String loss, String claim);

  @Message
  String noBearing();

  @Message
  String noLimit();

  @Message
  String unknownSource(String source);

  @Message
  String noSource();

  @Message
  String casesFull();

  @Message
  String casesBefore();

  @Message
  String casesUneven();
}
