package org.briefwright.testing.items;

import io.restassured.response.Response;
import java.util.Map;

/// The collection that a contract is run on.
interface CollectionUnderTest {
  String collection();

  /// Pointer of a field that takes any short text: `/kind`, `/name/en`.
  String textField();

  /// Filters that the sample matches.
  Map<String, String> matchingFilters();

  SampleBody sample();

  default ItemClient client() {
    return new ItemClient(collection());
  }

  /// A sample that is new to the service.
  default SampleBody fresh() {
    return withId(Fresh.id());
  }

  default SampleBody withId(String id) {
    return sample().with("/id", id);
  }

  default SampleBody withText(SampleBody body, Object text) {
    return body.with(textField(), text);
  }

  /// The text field of an item that was read.
  default String textOf(Response item) {
    return item.jsonPath().getString("body" + textField().replace('/', '.'));
  }
}
