package org.briefwright.composer.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Stance;

/// Debates drawn at random from a seeded generator.
final class RandomDebates {

  private static final double DENSITY = 0.25;

  private RandomDebates() {}

  /// Of up to so many arguments, with cycles.
  static List<Fragment> any(Random random, int most) {
    return draw(random, most, true, true);
  }

  /// Without cycles: an argument bears on earlier ones only.
  static List<Fragment> acyclic(Random random, int most) {
    return draw(random, most, false, true);
  }

  /// Attacks only, with cycles.
  static List<Fragment> attacks(Random random, int most) {
    return draw(random, most, true, false);
  }

  private static List<Fragment> draw(Random random, int most, boolean cycles, boolean supports) {
    int count = 1 + random.nextInt(most);
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Fragments.Builder fragment =
          Fragments.claim(name(i))
              .base(random.nextInt(101) / 100.0)
              .stance(Stance.values()[random.nextInt(3)])
              .kind(Fragment.Kind.values()[random.nextInt(Fragment.Kind.values().length)]);
      for (int j = 0; j < (cycles ? count : i); j++) {
        if (j != i && random.nextDouble() < DENSITY) {
          if (supports && random.nextBoolean()) {
            fragment.supports(name(j));
          } else {
            fragment.attacks(name(j));
          }
        }
      }
      fragments.add(fragment.fragment());
    }
    return fragments;
  }

  private static String name(int number) {
    return "a%03d".formatted(number);
  }
}
