package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Template.Role;

/// The library lacks what a required slot of the template needs.
public final class TemplateUnfillable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final Role slot;
  private final int needed;
  private final int found;

  public TemplateUnfillable(String template, Role slot, int needed, int found) {
    super(
        "slot "
            + slot.code()
            + " of template "
            + template
            + " needs "
            + needed
            + ", the library holds "
            + found
            + " that fit the request");
    this.template = template;
    this.slot = slot;
    this.needed = needed;
    this.found = found;
  }

  public String template() {
    return template;
  }

  public Role slot() {
    return slot;
  }

  public int needed() {
    return needed;
  }

  public int found() {
    return found;
  }
}
