package org.briefwright.composer.life;

import org.briefwright.web.actor.ActorName;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Nobody issues what they prepared. A brief whose preparer nobody knows cannot be shown to have
/// passed two pairs of eyes, so it is not issued either.
final class FourEyes {

  private FourEyes() {}

  /// @param preparer null where unknown
  /// @throws ProblemException where the issuer may not issue what the preparer prepared
  static void check(String preparer, String issuer) {
    if (preparer == null) {
      throw new ProblemException(
          ProblemType.FOUR_EYES,
          "nobody is known to have prepared this brief; its preparer sends the same request again,"
              + " with their name");
    }
    if (ActorName.isSame(preparer, issuer)) {
      throw new ProblemException(
          ProblemType.FOUR_EYES, issuer + " prepared this brief; somebody else must issue it");
    }
  }
}
