package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Overflow;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Template.SlotStance;

/// Templates made from a seed: one-sided slots and shared ones, required and not, short bodies
/// and long.
final class RandomTemplates {

  private static final LanguageMap TEXT = new LanguageMap(Map.of("en", "Text"));
  private static final List<Kind> ARGUED = List.of(Kind.CLAIM, Kind.EVIDENCE, Kind.REBUTTAL);

  private final Random random;
  private final List<Slot> slots = new ArrayList<>();

  RandomTemplates(Random random) {
    this.random = random;
  }

  Template next() {
    if (random.nextBoolean()) {
      add(Role.KEY_JUDGEMENTS, List.of(Kind.CLAIM, Kind.EVIDENCE), SlotStance.BOTH, 3);
    }
    add(Role.ARGUMENTS_FOR, ARGUED, SlotStance.PRO, 2);
    add(Role.ARGUMENTS_AGAINST, ARGUED, SlotStance.CON, 2);
    if (random.nextBoolean()) {
      add(Role.OPTIONS, List.of(Kind.OPTION, Kind.RECOMMENDATION), SlotStance.ANY, 1);
    }
    if (random.nextBoolean()) {
      add(Role.BACKGROUND, List.of(Kind.DEFINITION, Kind.EVIDENCE), SlotStance.NEUTRAL, 1);
    }
    if (random.nextBoolean()) {
      add(Role.OUTLOOK, List.of(Kind.WARRANT), SlotStance.NEUTRAL, 1);
    }
    if (random.nextBoolean()) {
      add(Role.PRECEDENTS, List.of(), SlotStance.BOTH, 0);
    }
    int words = random.nextInt(8) == 0 ? 5_000 : 250 + random.nextInt(600);
    return new Template(
        "template", TEXT, List.of("en"), null, new Template.Limits(3, words), slots, null, false);
  }

  private void add(Role role, List<Kind> kinds, SlotStance stance, int mostMin) {
    int min = random.nextInt(mostMin + 1);
    List<BodySize> sizes =
        switch (random.nextInt(4)) {
          case 0 -> List.of(BodySize.SHORT);
          case 1 -> List.of(BodySize.FULL, BodySize.STANDARD, BodySize.SHORT);
          default -> List.of(BodySize.STANDARD, BodySize.SHORT);
        };
    slots.add(
        new Slot(
            role,
            TEXT,
            slots.size(),
            random.nextInt(3) > 0,
            min,
            min + 1 + random.nextInt(4),
            kinds,
            stance,
            sizes,
            random.nextInt(6) == 0 ? Overflow.FAIL : Overflow.SHORTEN));
  }
}
