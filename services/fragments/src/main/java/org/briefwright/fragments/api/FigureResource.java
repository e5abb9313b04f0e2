package org.briefwright.fragments.api;

import jakarta.ws.rs.Path;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.store.FigureType;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the figures.
@Path("/v1/figures")
@Tag(name = "Figures", description = "Data that arguments are drawn from")
public class FigureResource extends ItemResource<Figure> {
  FigureResource(FigureType type, ItemAccess access) {
    super(type, access);
  }
}
