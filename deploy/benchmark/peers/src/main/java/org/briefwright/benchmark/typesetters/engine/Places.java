package org.briefwright.benchmark.typesetters.engine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Where things are: the fonts that all engines use, the workers, and programs on the PATH.
final class Places {

  /// The system property that names the repository's root.
  static final String FOLDER = "briefwright.root";

  private Places() {}

  static Path folder() {
    return Path.of(System.getProperty(FOLDER, ".")).toAbsolutePath().normalize();
  }

  static Path fonts() {
    return folder()
        .resolve("services/common/typeset/src/main/resources/org/briefwright/typeset/font");
  }

  static Path font(String name) {
    return fonts().resolve(name + ".ttf");
  }

  static Path worker(String name) {
    return folder().resolve("deploy/benchmark/peers/workers").resolve(name);
  }

  static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
