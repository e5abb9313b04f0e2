package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What problems are called, in each [Tongue]: the words stand in
/// `messages/problem_<language>.properties`.
@MessageBundle(value = "problem", locale = "en")
public interface ProblemTexts {

  /// A problem, by the last part of its type.
  @Message
  String title(String type);

  /// A rule that a field breaks.
  ///
  /// @param code as [Remark] names it
  /// @param limit what the rule accepts at the most, or lets choose from
  @Message
  String rule(String code, String limit);
}
