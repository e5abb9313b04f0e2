package org.briefwright.acceptance.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.Translation;
import org.briefwright.items.ItemBody;
import org.briefwright.precedents.Factor;
import org.briefwright.precedents.Precedent;
import org.briefwright.templates.Template;

/// The seeds of all services together, by id; the names of all files, `<collection>/<id>`, those
/// among them that could not be read; and what kept these from being read.
record Library(
    Map<String, Seed<Topic>> topics,
    Map<String, Seed<Source>> sources,
    Map<String, Seed<Fragment>> fragments,
    Map<String, Seed<Translation>> translations,
    Map<String, Seed<Figure>> figures,
    Map<String, Seed<Factor>> factors,
    Map<String, Seed<Precedent>> precedents,
    Map<String, Seed<Template>> templates,
    Set<String> files,
    List<Fault> faults) {

  static <T extends ItemBody> Map<String, Seed<T>> byId(List<Seed<T>> seeds) {
    return seeds.stream()
        .collect(Collectors.toMap(Seed::id, seed -> seed, (first, _) -> first, TreeMap::new));
  }
}
