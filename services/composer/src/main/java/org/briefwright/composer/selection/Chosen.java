package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;

/// A fragment in its place: which slot, in which size, and why.
///
/// @param slot index of the slot in the template's order
public record Chosen(
    int slot, Role role, Candidate candidate, BodySize size, Score score, String reason) {

  /// The same passage in another size.
  public Chosen resizedTo(BodySize other) {
    return new Chosen(slot, role, candidate, other, score, reason);
  }

  /// Words that are printed: the body's, and the tag's where the slot prints it.
  public int words() {
    return candidate.words().get(size) + (role.printsTag() ? candidate.tagWords() : 0);
  }

  /// Strength times words: what the passage weighs for its side. Courses of action are told
  /// alike and argue for neither.
  public double weight() {
    return role.isOfCourses() ? 0 : candidate.strength() * words();
  }

  boolean carries(String keyPoint) {
    return candidate.fragment().keyPoints().contains(keyPoint);
  }

  public Stance stance() {
    return candidate.fragment().stance();
  }
}
