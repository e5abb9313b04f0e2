package org.briefwright.composer.analogy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.FactorCoding.Value;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Tlp;

/// Precedents for tests, by the codes of their factors: `a+` yes, `a~` partly, `a-` no, `a?`
/// unknown.
public final class Cases {

  public static final String TOPIC = "topic";

  private Cases() {}

  public static CaseAtHand atHand(String... codes) {
    return new CaseAtHand(TOPIC, codings("now", codes));
  }

  public static Comparison compare(CaseAtHand atHand, String id, Stance stance, String... codes) {
    return Comparison.of(atHand, held(id, stance, codes));
  }

  public static Held<Precedent> held(String id, Stance stance, String... codes) {
    return new Held<>(id, 1, precedent(id, stance, List.of("Limit of " + id + "."), codes));
  }

  public static Precedent precedent(
      String id, Stance stance, List<String> limits, String... codes) {
    return new Precedent(
        id,
        "Case " + id,
        null,
        "What was agreed.",
        new Precedent.Outcome(Precedent.Outcome.Status.HELD, null, 10.0, ""),
        "A lesson.",
        limits,
        codings("then", codes),
        List.of(TOPIC),
        List.of(new Precedent.Bearing(TOPIC, stance, "The point of " + id + ".")),
        List.of(new Citation("source", null, Citation.Function.SUPPORTS)),
        Tlp.CLEAR);
  }

  private static List<FactorCoding> codings(String when, String... codes) {
    Map<Character, Value> values =
        Map.of('+', Value.YES, '~', Value.PARTLY, '-', Value.NO, '?', Value.UNKNOWN);
    List<FactorCoding> codings = new ArrayList<>();
    for (String code : codes) {
      String factor = code.substring(0, code.length() - 1);
      Value value = values.get(code.charAt(code.length() - 1));
      codings.add(new FactorCoding(factor, value, "Factor " + factor + " " + when + "."));
    }
    return codings;
  }
}
