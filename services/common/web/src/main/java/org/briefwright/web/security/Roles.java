package org.briefwright.web.security;

import java.util.Set;

/// What a person may do. A role holds nothing of another: who may do several things has several.
public final class Roles {
  /// Reads the library and briefs, composes drafts.
  public static final String READER = "reader";

  /// Writes drafts of library items and hands them in for review.
  public static final String AUTHOR = "author";

  /// Approves or returns what others wrote, withdraws what must not be used.
  public static final String REVIEWER = "reviewer";

  /// Issues, recalls and sends briefs.
  public static final String PUBLISHER = "publisher";

  /// Imports libraries, reads the audit trail, sets up where notices go.
  public static final String ADMIN = "admin";

  /// What the holder of one machine's token may do.
  static final Set<String> ALL = Set.of(READER, AUTHOR, REVIEWER, PUBLISHER, ADMIN);

  private Roles() {}
}
