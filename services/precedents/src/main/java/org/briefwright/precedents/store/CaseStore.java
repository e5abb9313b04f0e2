package org.briefwright.precedents.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.precedents.Cases;

/// Reads the precedents on topics together with the factors: two statements.
@Singleton
public class CaseStore {
  private final ItemStore store;
  private final FactorType factors;
  private final PrecedentType precedents;

  CaseStore(ItemStore store, FactorType factors, PrecedentType precedents) {
    this.store = store;
    this.factors = factors;
    this.precedents = precedents;
  }

  /// What bears on any of the topics as of a sequence number. Topics are kept elsewhere, so one
  /// that does not exist has no precedents.
  public Cases on(List<String> topics, long at) {
    ItemQuery approved = ItemQuery.approved(at);
    return new Cases(
        at,
        store.list(factors, approved),
        store.list(precedents, approved.matching(PrecedentType.TOPIC, topics)));
  }
}
