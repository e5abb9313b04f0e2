package org.briefwright.acceptance.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefwright.items.transfer.YamlException;
import org.briefwright.items.transfer.YamlTree;

/// Texts are printed as they were typed: what a typesetter would have to guess is typed right.
final class Typography {
  private static final Pattern POSSESSIVE = Pattern.compile("\\b(\\p{Lu}[\\p{Lu}\\d]+)’s\\b");
  private static final String WELL_KNOWN = "*";

  private Typography() {}

  /// Quotation marks and apostrophes that are straight, in any text of any seed.
  static List<Fault> straightQuotes(Path seeds) throws IOException, YamlException {
    List<Fault> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(seeds)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = "seeds/" + seeds.relativize(file);
        straight(YamlTree.read(Files.readString(file)), name, "", faults);
      }
    }
    return faults;
  }

  private static void straight(JsonNode node, String file, String field, List<Fault> faults) {
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      straight(each.getValue(), file, field + "/" + each.getKey(), faults);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      straight(node.get(i), file, field + "/" + i, faults);
    }
    if (node.isTextual() && node.textValue().matches("(?s).*['\"].*")) {
      faults.add(new Fault(file, field, "has a straight quotation mark or apostrophe"));
    }
  }

  /// Short names that a brief explains where they first stand, with an `s` of possession behind
  /// them, where an explanation in brackets cannot stand.
  static List<Fault> possessives(Library library, Set<String> explained) {
    List<Fault> faults = new ArrayList<>();
    for (Prose prose : Prose.in(library)) {
      Matcher found = POSSESSIVE.matcher(prose.text());
      while (found.find()) {
        if (explained.contains(found.group(1))) {
          faults.add(prose.fault("'" + found.group() + "' cannot be explained where it stands"));
        }
      }
    }
    return faults;
  }

  /// The short names that briefs in English explain in print.
  static Set<String> explained(Path table) throws IOException {
    Properties names = new Properties();
    names.load(Files.newBufferedReader(table, StandardCharsets.UTF_8));
    Set<String> explained = new TreeSet<>(names.stringPropertyNames());
    explained.removeIf(name -> names.getProperty(name).startsWith(WELL_KNOWN));
    return explained;
  }
}
