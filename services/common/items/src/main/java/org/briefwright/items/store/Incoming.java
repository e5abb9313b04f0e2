package org.briefwright.items.store;

import java.util.List;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;
import org.briefwright.web.problem.Violation;

/// A body that asks to come in by an import, with the type of its collection.
public record Incoming<T extends ItemBody>(ItemType<T> type, T body) {

  public List<Violation> check() {
    return type.check(body);
  }

  List<Reference> references() {
    return type.references(body);
  }
}
