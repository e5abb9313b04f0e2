package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Template.Role;

/// What a slot demands of a plan.
///
/// @param least entries that it must have
/// @param wanted entries below which each one lacking is a cost
/// @param most entries that it may have
/// @param turns how its two sides are to share it
record SlotRule(Role role, int least, int wanted, int most, Turns turns) {

  /// How two sides share a slot that lets both speak.
  enum Turns {
    /// Nothing to share: one side only, or none.
    NONE,
    /// About as many of the one as of the other.
    EVEN,
    /// Two for to one against.
    PRO_LEADS,
    /// Two against to one for.
    CON_LEADS;

    /// What a passage of a side adds to what may be too much.
    int share(int side) {
      return switch (this) {
        case NONE -> 0;
        case EVEN -> side;
        case PRO_LEADS -> side > 0 ? -1 : 2;
        case CON_LEADS -> side > 0 ? 2 : -1;
      };
    }

    /// Passages too many of the side that has more than its turns.
    int excess(int pro, int con) {
      return switch (this) {
        case NONE -> 0;
        case EVEN -> Math.max(0, Math.abs(pro - con) - 1);
        case PRO_LEADS -> Math.max(0, 2 * con - pro);
        case CON_LEADS -> Math.max(0, 2 * pro - con);
      };
    }
  }

  int lacking(int count) {
    return Math.max(0, least - count);
  }

  int thin(int count) {
    return Math.max(0, wanted - Math.max(count, least));
  }
}
