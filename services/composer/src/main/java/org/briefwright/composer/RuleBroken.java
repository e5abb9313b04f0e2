package org.briefwright.composer;

import org.briefwright.composer.brief.rule.Breach;

/// Whatever is chosen, the brief breaks a rule of its template.
public final class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final String item;
  private final String remedy;

  RuleBroken(String template, Breach breach) {
    super("rule " + breach.rule().code() + " of template " + template + ": " + breach.what());
    this.rule = breach.rule().code();
    this.item = breach.item();
    this.remedy = breach.remedy();
  }

  /// The rule's name in templates.
  public String rule() {
    return rule;
  }

  /// The fragment that breaks it, or null.
  public String item() {
    return item;
  }

  /// What would satisfy it.
  public String remedy() {
    return remedy;
  }
}
