package org.briefwright.items.openapi;

import java.util.Locale;
import org.briefwright.items.ItemType;
import org.eclipse.microprofile.openapi.models.Operation;

/// A collection's own words in the texts that all collections share: `{item}`, `{items}`, and with
/// a capital letter `{Item}`, `{Items}`.
record CollectionWords(ItemType<?> type) {

  void fill(Operation operation) {
    operation.setOperationId(fill(operation.getOperationId()));
    operation.setSummary(fill(operation.getSummary()));
    operation.setDescription(fill(operation.getDescription()));
  }

  String fill(String text) {
    return text == null
        ? null
        : text.replace("{item}", type.singular())
            .replace("{items}", type.collection())
            .replace("{Item}", capital(type.singular()))
            .replace("{Items}", capital(type.collection()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
