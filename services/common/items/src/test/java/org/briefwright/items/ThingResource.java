package org.briefwright.items;

import jakarta.ws.rs.Path;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;

/// The routes of the [Thing]s.
@Path("/v1/things")
public class ThingResource extends ItemResource<Thing> {
  ThingResource(ThingType type, ItemAccess access) {
    super(type, access);
  }
}
