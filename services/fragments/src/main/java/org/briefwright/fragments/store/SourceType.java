package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.SourceLevel;
import org.briefwright.fragments.SourceRules;
import org.briefwright.fragments.SourceStatus;
import org.briefwright.fragments.Verification;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.web.problem.Violation;

/// The collection of sources. They mention nothing.
@Singleton
public class SourceType implements ItemType<Source> {
  @Override
  public String collection() {
    return "sources";
  }

  @Override
  public String singular() {
    return "source";
  }

  @Override
  public Class<Source> body() {
    return Source.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        Filter.on("level", "level", "whether it is the record itself", SourceLevel.class),
        Filter.on("status", "status", "how it was found last", SourceStatus.class),
        Filter.on("verified", "verified", "how closely it was looked at", Verification.class),
        Filter.inText(
            "text",
            List.of("id", "csl.title", "csl.author[].family", "csl.author[].literal"),
            "text that its id, its title or an author's name has in it"));
  }

  @Override
  public List<Violation> check(Source source) {
    return SourceRules.check(source);
  }
}
