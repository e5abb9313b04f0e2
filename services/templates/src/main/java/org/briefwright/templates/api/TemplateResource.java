package org.briefwright.templates.api;

import jakarta.ws.rs.Path;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.briefwright.templates.Template;
import org.briefwright.templates.store.TemplateType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the templates.
@Path("/v1/templates")
@Tag(name = "Templates", description = "The kinds of brief")
public class TemplateResource extends ItemResource<Template> {
  TemplateResource(TemplateType type, ItemAccess access) {
    super(type, access);
  }
}
