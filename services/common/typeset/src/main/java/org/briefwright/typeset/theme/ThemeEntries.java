package org.briefwright.typeset.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/// The keys and values of a theme file, each to be taken once.
final class ThemeEntries {

  private final TreeMap<String, String> left = new TreeMap<>();
  private final TreeSet<String> asked = new TreeSet<>();
  private final ThemeFaults faults;

  ThemeEntries(String file, ThemeFaults faults) {
    this.faults = faults;
    try {
      new Reading().load(new StringReader(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (IllegalArgumentException malformed) {
      faults.add("the file", malformed.getMessage(), "cannot be read", "four digits after \\u");
    }
  }

  /// Properties forget that a key was given twice, and the second value would win unseen.
  private final class Reading extends Properties {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object key, Object value) {
      String said = value.toString().strip();
      String before = left.put(key.toString(), said);
      if (before != null) {
        faults.add(key.toString(), said, "is given again after '" + before + "'", "each key once");
      }
      return before;
    }
  }

  /// The value, or null where there is none.
  String take(String key) {
    asked.add(key);
    return left.remove(key);
  }

  /// What nobody asked for is a key that themes do not have.
  void refuseRest() {
    for (Map.Entry<String, String> entry : left.entrySet()) {
      String key = entry.getKey();
      faults.add(key, entry.getValue(), "is not a key of themes", "one of " + alike(key));
    }
  }

  /// The keys of the same group, or all groups.
  private List<String> alike(String key) {
    String group = key.substring(0, key.indexOf('.') + 1);
    List<String> same = asked.stream().filter(known -> known.startsWith(group)).toList();
    return group.isEmpty() || same.isEmpty()
        ? List.of("page.\u2026", "box.padding", "colour.\u2026", "text.\u2026")
        : same;
  }
}
