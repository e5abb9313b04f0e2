package org.briefwright.composer.gathering;

import org.briefwright.composer.dossier.ChangePage;

/// The logs of the content services.
@FunctionalInterface
public interface ChangeFeeds {

  /// What happened after a change, at most `limit` changes of it.
  ///
  /// @param service `fragments`, `precedents` or `templates`
  /// @param after number of the last change that is known
  /// @throws ServiceUnavailable where the service does not answer
  ChangePage read(String service, long after, int limit);
}
