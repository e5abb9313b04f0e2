package org.briefwright.composer.request;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an item of the library stands in a brief, or does not.
///
/// @param cause for programs; null where a newer program wrote one that this one does not know
/// @param values what it names, in the order of its sentence
@Schema(description = "The reason for programs: what it is, and what it names.")
public record Because(Cause cause, List<String> values) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  public Because {
    values = List.copyOf(values);
  }

  public static Because of(Cause cause, Object... values) {
    return new Because(cause, Stream.of(values).map(String::valueOf).toList());
  }

  /// The reason in English, for the analyst.
  public String sentence() {
    return PLACE
        .matcher(cause.sentence())
        .replaceAll(
            place -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
  }
}
