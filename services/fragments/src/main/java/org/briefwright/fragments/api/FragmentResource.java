package org.briefwright.fragments.api;

import jakarta.ws.rs.Path;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the fragments.
@Path("/v1/fragments")
@Tag(name = "Fragments", description = "Units of argument, their relations and citations")
public class FragmentResource extends ItemResource<Fragment> {
  FragmentResource(FragmentType type, ItemAccess access) {
    super(type, access);
  }
}
