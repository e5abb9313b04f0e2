package org.briefwright.precedents.api;

import jakarta.ws.rs.Path;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.briefwright.precedents.Factor;
import org.briefwright.precedents.store.FactorType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the factors.
@Path("/v1/factors")
@Tag(name = "Factors", description = "Features by which cases are compared")
public class FactorResource extends ItemResource<Factor> {
  FactorResource(FactorType type, ItemAccess access) {
    super(type, access);
  }
}
