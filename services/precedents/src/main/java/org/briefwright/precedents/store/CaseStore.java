package org.briefwright.precedents.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.precedents.Cases;

/// Reads the precedents on topics together with the factors.
@Singleton
public class CaseStore {
  private final ItemStore store;
  private final CaseRows rows;
  private final FactorType factors;
  private final PrecedentType precedents;

  CaseStore(ItemStore store, CaseRows rows, FactorType factors, PrecedentType precedents) {
    this.store = store;
    this.rows = rows;
    this.factors = factors;
    this.precedents = precedents;
  }

  /// What bears on any of the topics as of a sequence number. Topics are kept elsewhere, so one
  /// that does not exist has no precedents.
  ///
  /// @param topics at least one, first the one that the case at hand is about
  /// @param coded the factors of the case at hand, such as `monitoring:yes`
  public Cases on(List<String> topics, List<String> coded, long at) {
    CaseRows.Best best = rows.best(topics, coded, at);
    ItemQuery approved = ItemQuery.approved(at);
    return new Cases(
        at,
        store.list(factors, approved),
        store.list(precedents, approved.withIds(best.ids())),
        best.leftOut());
  }
}
