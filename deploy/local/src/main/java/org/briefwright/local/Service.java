package org.briefwright.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// One of the four services. Its name is also its folder's and its database's.
public enum Service {
  FRAGMENTS(8081, List.of("-Xms32m", "-Xmx160m")),
  PRECEDENTS(8082, List.of("-Xms32m", "-Xmx128m")),
  TEMPLATES(8083, List.of("-Xms32m", "-Xmx128m")),
  COMPOSER(8080, List.of("-Xms64m", "-Xmx384m"));

  private final int usualPort;
  private final List<String> heap;

  Service(int usualPort, List<String> heap) {
    this.usualPort = usualPort;
    this.heap = heap;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int usualPort() {
    return usualPort;
  }

  /// JVM options that size the heap: the content services hold little beside one dossier.
  public List<String> heap() {
    return heap;
  }

  /// The packaged application below the repository's root.
  public Path application(Path root) {
    return root.resolve("services").resolve(id()).resolve("target/quarkus-app");
  }

  /// The environment variable that overrides this service's port.
  public String portVariable() {
    return "BRIEFWRIGHT_" + name() + "_PORT";
  }
}
