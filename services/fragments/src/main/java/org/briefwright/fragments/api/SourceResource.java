package org.briefwright.fragments.api;

import jakarta.ws.rs.Path;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.store.SourceType;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the sources.
@Path("/v1/sources")
@Tag(name = "Sources", description = "What fragments and precedents rest on")
public class SourceResource extends ItemResource<Source> {
  SourceResource(SourceType type, ItemAccess access) {
    super(type, access);
  }
}
