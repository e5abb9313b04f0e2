package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How a form asks for a text in each language: a field for each language of the desk and for
/// each that has a text already, and two for one more: which, and what.
final class Tongues {

  /// Ends of the names of the fields for one more.
  static final String MORE = "/+";

  static final String MORE_LANG = MORE + "lang";
  static final String MORE_TEXT = MORE + "text";

  /// Stands before a language that was named a second time.
  static final String TWICE = "+";

  private static final List<String> OF_THE_DESK = List.of("en", "uk", "de");
  private static final String TAG = "[a-z]{2,3}(-[A-Z]{2})?";

  private Tongues() {}

  /// The languages that have a field of their own.
  static Set<String> shown(JsonNode value) {
    Set<String> shown = new LinkedHashSet<>(OF_THE_DESK);
    shown.addAll(new TreeSet<>(names(value).filter(it -> it.matches(TAG)).toList()));
    return shown;
  }

  /// What was typed as one more and is no language, or one that was there.
  static Optional<String> odd(JsonNode value) {
    return names(value).filter(it -> !it.matches(TAG)).findFirst();
  }

  private static Stream<String> names(JsonNode value) {
    return value.properties().stream().map(it -> it.getKey());
  }
}
