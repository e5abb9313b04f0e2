package org.briefwright.composer.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.request.Because;

/// Reasons in the reader's language, with claims, points and headings in place of their ids.
///
/// @param headings of the brief's sections, by role
record WhyWords(Tongue tongue, WhyTexts texts, Grounds grounds, Map<String, String> headings) {

  static WhyWords of(Tongue tongue, Grounds grounds, BriefSheet sheet) {
    Map<String, String> headings =
        sheet.brief().sections().stream()
            .collect(
                Collectors.toMap(
                    BriefSheet.Section::role, BriefSheet.Section::heading, (one, _) -> one));
    return new WhyWords(tongue, tongue.whyTexts(), grounds, headings);
  }

  /// A reason as a page prints it.
  ///
  /// @param lang of the text
  public record Reason(String text, String lang) {}

  /// @param because null in manifests of earlier programs, whose sentence is shown as it is
  /// @param sentence in English
  Reason reason(Because because, String sentence) {
    return because == null || because.cause() == null
        ? new Reason(grounds.inWords(sentence), Tongue.ENGLISH.code())
        : new Reason(words(because), tongue.code());
  }

  private String words(Because because) {
    return switch (because.cause()) {
      case ASKED_FOR -> texts.askedFor();
      case ONLY_FOR_POINT -> texts.onlyForPoint(point(because, 0));
      case COUNTERS -> texts.counters(claim(because, 0));
      case KEEPS_BALANCE -> texts.keepsBalance(plain(because, 0));
      case SLOT_NEEDS -> texts.slotNeeds(section(because, 0), plain(because, 1));
      case ANSWERS -> texts.answers(claim(because, 0));
      case ADDS_MOST -> texts.addsMost();
      case MOST_ON_POINT -> texts.mostOnPoint(plain(because, 0), plain(because, 1));
      case SHARES_FACTORS -> texts.sharesFactors(plain(because, 0), plain(because, 1));
      case EXCLUDED -> texts.excluded();
      case NARROWER_TOPIC -> texts.narrowerTopic(plain(because, 0));
      case OTHER_QUESTION -> texts.otherQuestion(plain(because, 0));
      case OTHER_LANGUAGE -> texts.otherLanguage(plain(because, 0));
      case ABOVE_CEILING -> texts.aboveCeiling(plain(because, 0), plain(because, 1));
      case BELOW_CONFIDENCE -> texts.belowConfidence();
      case NOT_YET_VALID -> texts.notYetValid(day(because, 0));
      case NO_LONGER_VALID -> texts.noLongerValid(day(because, 0));
      case OTHER_JURISDICTION -> texts.otherJurisdiction(plain(because, 0));
      case NO_SLOT -> texts.noSlot();
      case BREAKS_RULE -> texts.breaksRule(plain(because, 0));
      case SLOTS_FULL -> texts.slotsFull();
      case TOO_LONG -> texts.tooLong(plain(because, 0), plain(because, 1));
      case TILTS -> texts.tilts(plain(because, 0));
      case STANDS_BESIDE -> texts.standsBeside(claim(because, 0));
      case DISPLACES_COUNTER -> texts.displacesCounter(claim(because, 0));
      case DISPLACES_POINT -> texts.displacesPoint(point(because, 0));
      case DISPLACES_INCLUDED -> texts.displacesIncluded(claim(because, 0));
      case EMPTIES_SLOT -> texts.emptiesSlot(section(because, 0), plain(because, 1));
      case SAYS_THE_SAME -> texts.saysTheSame(claim(because, 0), number(because, 1));
      case SAME_AS_ANOTHER -> texts.sameAsAnother(claim(because, 0));
      case PAST_REVIEW -> texts.pastReview(day(because, 0), number(because, 1));
      case LOSES -> texts.loses(number(because, 0));
      case WEAKER -> texts.weaker(claim(because, 0), number(because, 1), number(because, 2));
      case LOSES_INSTEAD -> texts.losesInstead(number(because, 0), claim(because, 1));
      case NO_BEARING -> texts.noBearing();
      case NO_LIMIT -> texts.noLimit();
      case UNKNOWN_SOURCE -> texts.unknownSource(plain(because, 0));
      case NO_SOURCE -> texts.noSource();
      case CASES_FULL -> texts.casesFull();
      case CASES_BEFORE -> texts.casesBefore();
      case CASES_UNEVEN -> texts.casesUneven();
    };
  }

  private String plain(Because because, int at) {
    return because.values().get(at);
  }

  private String claim(Because because, int at) {
    return tongue.quoted(grounds.tag(plain(because, at)));
  }

  private String point(Because because, int at) {
    return tongue.quoted(grounds.point(plain(because, at)));
  }

  private String section(Because because, int at) {
    String role = plain(because, at);
    return tongue.quoted(headings.getOrDefault(role, role));
  }

  private String day(Because because, int at) {
    return Phrases.in(tongue.code()).day(LocalDate.parse(plain(because, at)));
  }

  private String number(Because because, int at) {
    return tongue.decimal(plain(because, at));
  }
}
