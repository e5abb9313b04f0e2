package org.briefwright.composer.gathering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/// Where the list of a content service goes on.
final class NextPage {
  private static final Pattern CURSOR =
      Pattern.compile("<[^>]*[?&]cursor=([A-Za-z0-9_.~-]+)[^>]*>; *rel=\"next\"");

  private NextPage() {}

  /// The cursor of the page behind one, by its `Link`; none where it is the last.
  static Optional<String> cursor(RestResponse<?> page) {
    String link = page.getHeaderString("Link");
    Matcher next = CURSOR.matcher(link == null ? "" : link);
    return next.find() ? Optional.of(next.group(1)) : Optional.empty();
  }
}
