package org.briefwright.composer.selection;

/// No choice from the library keeps every constraint.
public final class ConstraintsNotMet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Constraint constraint;
  private final String subject;
  private final String remedy;

  /// @param subject the slot, item or key point that it fails at; empty for the whole brief
  /// @param what cannot be kept, in words
  /// @param remedy what would be accepted instead
  public ConstraintsNotMet(Constraint constraint, String subject, String what, String remedy) {
    super(what + "; " + remedy);
    this.constraint = constraint;
    this.subject = subject;
    this.remedy = remedy;
  }

  /// The constraint that cannot be kept.
  public Constraint constraint() {
    return constraint;
  }

  public String subject() {
    return subject;
  }

  /// What would be accepted instead.
  public String remedy() {
    return remedy;
  }
}
