package org.briefwright.items.openapi;

import java.util.List;
import org.briefwright.items.api.SearchParameters;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The parameters of lists that can be searched.
final class SearchParts {
  private SearchParts() {}

  static List<Parameter> parameters() {
    Schema words = ParameterParts.text();
    words.setMinLength(1);
    words.setMaxLength(SearchParameters.MOST_CHARACTERS);
    Schema sides = ParameterParts.text();
    sides.addEnumeration("both");
    return List.of(
        ParameterParts.query(
                "q",
                "Find items by words and by meaning, best first; the other parameters narrow what"
                    + " comes into question")
            .schema(words),
        ParameterParts.query(
                "sides", "With `q`: three of each side among the first ten, where there are")
            .schema(sides));
  }
}
