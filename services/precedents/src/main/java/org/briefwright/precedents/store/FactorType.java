package org.briefwright.precedents.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.precedents.Factor;
import org.briefwright.precedents.Polarity;

/// The collection of factors. They mention nothing.
@Singleton
public class FactorType implements ItemType<Factor> {
  @Override
  public String collection() {
    return "factors";
  }

  @Override
  public String singular() {
    return "factor";
  }

  @Override
  public Class<Factor> body() {
    return Factor.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(Filter.on("polarity", "polarity", "which way it pushes", Polarity.class));
  }
}
