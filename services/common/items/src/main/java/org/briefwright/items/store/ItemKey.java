package org.briefwright.items.store;

/// A version of an item within its collection.
public record ItemKey(String id, int version) {}
