package org.briefwright.testing.items;

import java.util.Map;

/// What every collection of every content service must do over HTTP. A service runs all of it on
/// each of its collections by one class, annotated as its other tests are:
///
/// ```java
/// @QuarkusTest
/// @WithTestResource(TestDatabase.class)
/// class TemplatesContractTest extends ItemHttpContract {
///   TemplatesContractTest() {
///     super("templates", "/kind", Map.of("lang", "en"));
///   }
/// }
/// ```
///
/// The sample is the collection's example, `examples/<collection>.json`; its mentions of items of
/// the same service are left out by overriding [#sample()].
public abstract class ItemHttpContract
    implements VersionsContract,
        StatesContract,
        RolesContract,
        SnapshotsContract,
        ListsContract,
        BadInputContract,
        TransferContract,
        ConcurrencyContract {
  private final String collection;
  private final String textField;
  private final Map<String, String> matchingFilters;

  /// The collection; the pointer of a field that takes any short text, such as `/name/en`; and
  /// filters that the sample matches.
  protected ItemHttpContract(
      String collection, String textField, Map<String, String> matchingFilters) {
    this.collection = collection;
    this.textField = textField;
    this.matchingFilters = matchingFilters;
  }

  @Override
  public String collection() {
    return collection;
  }

  @Override
  public String textField() {
    return textField;
  }

  @Override
  public Map<String, String> matchingFilters() {
    return matchingFilters;
  }

  @Override
  public SampleBody sample() {
    return SampleBody.of(collection);
  }
}
