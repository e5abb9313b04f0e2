package org.briefwright.composer.recall;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be recalled: every brief on an item, on one version of it, or one brief.
///
/// @param version null for every version up to now
/// @param reason for the recipients
@Schema(
    description = "What is recalled, one of the seven, and why.",
    examples = "{\"source\":\"iiss-2025\",\"reason\":\"The publisher retracted the study.\"}")
public record RecallRequest(
    @Slug String fragment,
    @Slug String precedent,
    @Slug String source,
    @Slug String template,
    @Slug String figure,
    @Slug String topic,
    @Size(max = 40)
        @Pattern(regexp = "bw(-[0-9a-z]{4}){4}")
        @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8")
        String brief,
    @Min(1) @Schema(examples = "1") Integer version,
    @NotNull
        @PlainText(max = 2_000, multiline = true)
        @Schema(required = true, examples = "The publisher retracted the study.")
        String reason) {

  /// An item of the library.
  record Item(ItemKind kind, String id) {}

  /// What is recalled is an item; else it is a brief.
  ///
  /// @return null for a brief
  /// @throws ProblemException where not exactly one is named
  Item item() {
    Map<ItemKind, String> named = new LinkedHashMap<>();
    named.put(ItemKind.FRAGMENT, fragment);
    named.put(ItemKind.PRECEDENT, precedent);
    named.put(ItemKind.SOURCE, source);
    named.put(ItemKind.TEMPLATE, template);
    named.put(ItemKind.FIGURE, figure);
    named.put(ItemKind.TOPIC, topic);
    named.values().removeIf(Objects::isNull);
    if (named.size() + (brief == null ? 0 : 1) != 1) {
      throw ProblemException.invalid(
          List.of(
              new Violation(
                  "",
                  "exactly one of fragment, precedent, source, template, figure, topic, brief is"
                      + " accepted")));
    }
    if (brief == null) {
      var only = named.entrySet().iterator().next();
      return new Item(only.getKey(), only.getValue());
    }
    if (version != null) {
      throw ProblemException.invalid(
          List.of(new Violation("/version", "is not accepted for a brief, which has none")));
    }
    return null;
  }
}
