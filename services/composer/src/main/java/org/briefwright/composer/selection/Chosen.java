package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.request.Because;

/// A fragment in its place: which slot, in which size, and why.
///
/// @param slot index of the slot in the template's order
/// @param serves the constraint that the brief would break without it, or null
public record Chosen(
    int slot,
    Role role,
    Candidate candidate,
    BodySize size,
    Score score,
    Constraint serves,
    Because because) {

  /// Words that are printed: the body's, and the tag's where the slot prints it.
  public int words() {
    return candidate.words().get(size) + (role.printsTag() ? candidate.tagWords() : 0);
  }

  /// Strength times words: what the passage weighs for its side. Courses of action are told
  /// alike and argue for neither.
  public double weight() {
    return role.isOfCourses() ? 0 : candidate.strength() * words();
  }

  /// Why, in words for the analyst.
  public String reason() {
    return because.sentence();
  }

  public Stance stance() {
    return candidate.fragment().stance();
  }
}
