package org.briefwright.precedents.api;

import jakarta.ws.rs.Path;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.briefwright.precedents.Precedent;
import org.briefwright.precedents.store.PrecedentType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the precedents.
@Path("/v1/precedents")
@Tag(name = "Precedents", description = "Historical cases")
public class PrecedentResource extends ItemResource<Precedent> {
  PrecedentResource(PrecedentType type, ItemAccess access) {
    super(type, access);
  }
}
