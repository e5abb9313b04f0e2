package org.briefwright.testing.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table in docs/security.md: who may call which operation. `anyone` is nobody's role.
public final class AccessTable {
  public static final String ANYONE = "anyone";

  private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+ /\\S+)` \\| ([a-z, ]+) \\|.*");
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?<= /v1/)(topics|fragments|figures|sources|translations|factors|precedents|templates)");

  private final Map<String, Set<String>> rows;

  private AccessTable(Map<String, Set<String>> rows) {
    this.rows = rows;
  }

  /// The table as it is committed.
  public static AccessTable read() {
    Path page =
        Path.of(System.getProperty("maven.multiModuleProjectDirectory"), "docs", "security.md");
    Map<String, Set<String>> rows = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(page)) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          rows.put(row.group(1), new TreeSet<>(Set.of(row.group(2).split(", "))));
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new AccessTable(rows);
  }

  /// Who may call an operation, such as `GET /v1/briefs/{id}`; nothing where it has no row.
  public Optional<Set<String>> who(String operation) {
    return Optional.ofNullable(rows.get(operation))
        .or(() -> Optional.ofNullable(rows.get(general(operation))));
  }

  /// An operation of a collection as the table writes it.
  public static String general(String operation) {
    return COLLECTION.matcher(operation).replaceFirst("{collection}");
  }

  public Set<String> operations() {
    return rows.keySet();
  }
}
