package org.briefwright.testing.items;

import static org.hamcrest.Matchers.equalTo;

import org.hamcrest.Matcher;

/// Recognises problem documents by their slug.
public final class Problems {
  private Problems() {}

  public static Matcher<String> is(String slug) {
    return equalTo("https://briefwright.org/problems/" + slug);
  }
}
