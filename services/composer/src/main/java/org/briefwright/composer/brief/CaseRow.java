package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Stance;

/// One precedent as it stands in the brief: never without a limit of its analogy, since a
/// case that is only said to be like misleads.
///
/// @param years such as `since 1953` or `1994–2014`
/// @param ended how it ended, in words: `violated after 19.2 years`
/// @param like why it is like the case at hand, and what it speaks for
/// @param unlike a limit of the analogy, which is printed
/// @param difference how a factor stood then and stands now, in the editors' sentences; null
///     where the coding tells nothing apart
/// @param mostOnPoint whether no case of its side is more on point
/// @param sharedFactors names of the factors in common with the case at hand, of `comparable`
/// @param answeredBy names of the cases in this brief that are as on point and speak for the
///     other side
/// @param otherAnswers how many more such cases the library holds
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseRow(
    ItemRef item,
    Stance stance,
    String name,
    String years,
    String mechanism,
    String ended,
    String like,
    String unlike,
    Difference difference,
    Integer note,
    boolean mostOnPoint,
    List<String> sharedFactors,
    int comparable,
    List<String> answeredBy,
    int otherAnswers) {

  /// @throws IllegalArgumentException without a limit of the analogy
  public CaseRow {
    sharedFactors = List.copyOf(sharedFactors);
    answeredBy = List.copyOf(answeredBy);
    if (unlike == null || unlike.isBlank()) {
      throw new IllegalArgumentException(
          "precedent '" + item.id() + "' names no limit of its analogy");
    }
  }

  /// A factor that tells the precedent from the case at hand.
  ///
  /// @param then the reason of its value in the precedent
  /// @param now the reason of its value in the case at hand
  public record Difference(String factor, String then, String now) {}
}
