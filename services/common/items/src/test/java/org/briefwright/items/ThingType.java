package org.briefwright.items;

import jakarta.inject.Singleton;
import java.util.List;

/// The collection of [Thing]s.
@Singleton
public class ThingType implements ItemType<Thing> {
  @Override
  public String collection() {
    return "things";
  }

  @Override
  public String singular() {
    return "thing";
  }

  @Override
  public Class<Thing> body() {
    return Thing.class;
  }

  @Override
  public List<Reference> references(Thing thing) {
    return thing.other() == null
        ? List.of()
        : List.of(new Reference("/other", "things", thing.other()));
  }
}
