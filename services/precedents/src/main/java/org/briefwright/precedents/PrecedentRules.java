package org.briefwright.precedents;

import java.util.List;
import org.briefwright.items.Check;
import org.briefwright.web.problem.Violation;

/// What must fit together inside a precedent.
public final class PrecedentRules {
  private PrecedentRules() {}

  public static List<Violation> check(Precedent precedent) {
    Check check = new Check();
    check
        .distinct("/parties", precedent.parties())
        .distinct("/thirdParties", "/name", precedent.thirdParties(), ThirdParty::name)
        .distinct("/forceSize", precedent.forceSize())
        .distinct("/analogyLimits", precedent.analogyLimits())
        .distinct("/factors", "/id", precedent.factors(), CodedFactor::id)
        .distinct("/topics", precedent.topics())
        .distinct(
            "/bearings", "", precedent.bearings(), each -> List.of(each.topic(), each.stance()))
        .distinct("/citations", precedent.citations());
    bearings(precedent, check);
    if (precedent.dates() != null) {
      dates(precedent.dates(), check);
    }
    return check.violations();
  }

  private static void bearings(Precedent precedent, Check check) {
    for (int i = 0; i < precedent.bearings().size(); i++) {
      String topic = precedent.bearings().get(i).topic();
      check.require(
          precedent.topics().contains(topic),
          "/bearings/" + i + "/topic",
          "'%s' is not among the precedent's topics %s".formatted(topic, precedent.topics()));
    }
  }

  private static void dates(Dates dates, Check check) {
    check
        .require(
            inOrder(dates.signed(), dates.inForce()),
            "/dates/inForce",
            "is before signed " + dates.signed())
        .require(
            inOrder(dates.signed(), dates.until()),
            "/dates/until",
            "is before signed " + dates.signed())
        .require(
            inOrder(dates.inForce(), dates.until()),
            "/dates/until",
            "is before inForce " + dates.inForce());
  }

  private static boolean inOrder(PartialDate first, PartialDate last) {
    return first == null || last == null || !first.isAfter(last);
  }
}
