package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.briefwright.fragments.Translation;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;

/// The collection of translations.
@Singleton
public class TranslationType implements ItemType<Translation> {
  /// Translations of fragments.
  public static final Filter ORIGINAL =
      Filter.on("original", "translationOf.id", "id of the fragment that it translates");

  @Override
  public String collection() {
    return "translations";
  }

  @Override
  public String singular() {
    return "translation";
  }

  @Override
  public Class<Translation> body() {
    return Translation.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(ORIGINAL, Filter.on("lang", "lang", "its language, such as uk"));
  }

  @Override
  public List<Reference> references(Translation translation) {
    return List.of(
        new Reference("/translationOf/id", "fragments", translation.translationOf().id()));
  }
}
