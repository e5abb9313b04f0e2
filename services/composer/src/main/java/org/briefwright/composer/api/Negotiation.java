package org.briefwright.composer.api;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.composer.rendition.Format;
import org.briefwright.web.problem.ProblemException;

/// Which form of a brief a client wants: by `?format=`, else by `Accept`.
final class Negotiation {

  private static final List<Variant> VARIANTS =
      Arrays.stream(Format.values())
          .map(format -> new Variant(bare(format), (String) null, null))
          .toList();

  private Negotiation() {}

  /// @param format the parameter, or null
  static Format of(String format, Request request) {
    if (format == null) {
      Variant best = request.selectVariant(VARIANTS);
      if (best == null) {
        throw new NotAcceptableException();
      }
      return Format.values()[VARIANTS.indexOf(best)];
    }
    return Format.ofCode(format)
        .orElseThrow(
            () ->
                ProblemException.parameter(
                    "format",
                    Arrays.stream(Format.values())
                        .map(Format::code)
                        .collect(Collectors.joining(", ", "one of ", " is accepted"))));
  }

  private static MediaType bare(Format format) {
    MediaType full = MediaType.valueOf(format.mediaType());
    return new MediaType(full.getType(), full.getSubtype());
  }
}
