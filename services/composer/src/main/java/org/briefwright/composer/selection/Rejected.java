package org.briefwright.composer.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.briefwright.composer.request.Because;

/// An item that could have stood in the brief and does not, and why.
///
/// @param item the fragment's or precedent's id
/// @param reason in words for the analyst
/// @param because the same for programs
/// @param constraint what it would break, or null
/// @param loss what the brief would be worth less with it, in the best exchange that breaks
///     nothing; or null
/// @param instead the passage that stands where it might, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rejected(
    String item,
    String reason,
    Because because,
    Constraint constraint,
    Double loss,
    String instead) {

  Rejected(String item, Because because) {
    this(item, because, null, null, null);
  }

  Rejected(String item, Because because, Constraint constraint, Double loss, String instead) {
    this(item, because.sentence(), because, constraint, loss, instead);
  }
}
