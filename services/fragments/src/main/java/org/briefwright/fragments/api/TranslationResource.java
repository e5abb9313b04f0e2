package org.briefwright.fragments.api;

import jakarta.ws.rs.Path;
import org.briefwright.fragments.Translation;
import org.briefwright.fragments.store.TranslationType;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the translations.
@Path("/v1/translations")
@Tag(name = "Translations", description = "Fragments' words in other languages")
public class TranslationResource extends ItemResource<Translation> {
  TranslationResource(TranslationType type, ItemAccess access) {
    super(type, access);
  }
}
