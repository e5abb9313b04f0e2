package org.briefwright.items.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.items.ImportOutcome;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.ItemTypes;
import org.briefwright.items.store.Incoming;
import org.briefwright.items.store.ItemLoader;
import org.briefwright.items.store.ItemStore;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Checks what asks to come in, and hands it to the store only if all of it may.
@Singleton
public class Importer {
  private final ItemTypes types;
  private final StrictBinding binding;
  private final ItemLoader loader;
  private final ItemStore store;

  Importer(ItemTypes types, StrictBinding binding, ItemLoader loader, ItemStore store) {
    this.types = types;
    this.binding = binding;
    this.loader = loader;
    this.store = store;
  }

  /// A candidate after its own check: a body to load, or what is wrong with it.
  private record Checked(Candidate candidate, Incoming<?> item, List<Violation> faults) {
    ImportedItem line(ItemLoader.Line line) {
      return new ImportedItem(
          candidate.collection(), candidate.id(), candidate.line(), line.outcome(), line.errors());
    }
  }

  /// Imports the candidates, or with `dryRun` only tells what importing them would do.
  ImportReport run(List<Candidate> candidates, String by, boolean dryRun) {
    List<Checked> checked = check(candidates);
    if (checked.stream().anyMatch(one -> one.item() == null)) {
      return refused(checked);
    }
    return report(checked, loader.load(items(checked), by, dryRun), dryRun);
  }

  /// Imports the candidates if the library has never held anything; empty where it has.
  Optional<ImportReport> runFirst(List<Candidate> candidates, String by) {
    List<Checked> checked = check(candidates);
    if (checked.stream().anyMatch(one -> one.item() == null)) {
      return Optional.of(refused(checked));
    }
    return loader.loadFirst(items(checked), by).map(loaded -> report(checked, loaded, false));
  }

  private static List<Incoming<?>> items(List<Checked> checked) {
    return checked.stream().<Incoming<?>>map(Checked::item).toList();
  }

  private static ImportReport report(
      List<Checked> checked, ItemLoader.Loaded loaded, boolean dryRun) {
    List<ImportedItem> lines = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      lines.add(checked.get(i).line(loaded.lines().get(i)));
    }
    ImportReport report = new ImportReport(!dryRun, loaded.sequence(), lines);
    return report.isRefused() ? new ImportReport(false, loaded.sequence(), lines) : report;
  }

  /// The store is not asked about the others, whose outcome depends on a release that will not be.
  private ImportReport refused(List<Checked> checked) {
    List<ImportedItem> lines =
        checked.stream()
            .filter(one -> one.item() == null)
            .map(one -> one.line(new ItemLoader.Line(ImportOutcome.REFUSED, one.faults())))
            .toList();
    return new ImportReport(false, store.head().sequence(), lines);
  }

  private List<Checked> check(List<Candidate> candidates) {
    Set<List<String>> seen = new HashSet<>();
    List<Checked> checked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Checked one = check(candidate);
      if (one.item() != null && !seen.add(List.of(candidate.collection(), candidate.id()))) {
        one = new Checked(candidate, null, List.of(new Violation("/id", "comes twice")));
      }
      checked.add(one);
    }
    return checked;
  }

  private Checked check(Candidate candidate) {
    if (!candidate.faults().isEmpty()) {
      return new Checked(candidate, null, candidate.faults());
    }
    Optional<ItemType<?>> type = types.named(candidate.collection());
    if (type.isEmpty()) {
      return new Checked(candidate, null, List.of(new Violation("", unknown())));
    }
    try {
      Incoming<?> item = bind(type.get(), candidate);
      List<Violation> faults = new ArrayList<>(item.check());
      if (!item.body().id().equals(candidate.id())) {
        faults.add(new Violation("/id", "differs from the file's name '" + candidate.id() + "'"));
      }
      return new Checked(candidate, faults.isEmpty() ? item : null, faults);
    } catch (ProblemException fault) {
      return new Checked(candidate, null, fault.problem().errors());
    }
  }

  private <T extends ItemBody> Incoming<T> bind(ItemType<T> type, Candidate candidate) {
    return new Incoming<>(type, binding.bind(candidate.tree(), type.body()));
  }

  private String unknown() {
    return "the collection is not one of this service's; accepted are "
        + types.all().stream().map(ItemType::collection).collect(Collectors.joining(", "));
  }
}
