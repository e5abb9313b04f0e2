package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.citation.Span;

/// One entry of the bibliography.
public record Work(String source, @JsonIgnore List<Span> spans) {

  public Work {
    spans = List.copyOf(spans);
  }

  /// The entry without its typography.
  @JsonProperty("text")
  public String text() {
    return Span.plain(spans);
  }
}
