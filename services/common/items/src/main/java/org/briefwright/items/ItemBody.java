package org.briefwright.items;

/// What a version of an item holds: a record of one of the service's nouns. It carries all of the
/// noun's fields, its id among them, but neither version nor state, which belong to [Item].
public interface ItemBody {
  String id();
}
