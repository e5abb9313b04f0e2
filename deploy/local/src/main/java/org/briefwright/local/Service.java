package org.briefwright.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// One of the four services. Its name is also its folder's and its database's.
public enum Service {
  // These two embed texts, which takes eight times as long without the optimising compiler.
  FRAGMENTS(8081, List.of("-Xms32m", "-Xmx192m")),
  PRECEDENTS(8082, List.of("-Xms32m", "-Xmx160m")),
  TEMPLATES(8083, List.of("-Xms32m", "-Xmx128m", Service.COMPILE_ONCE)),
  COMPOSER(8080, List.of("-Xms256m", "-Xmx448m", "-Xmn160m", "-XX:ReservedCodeCacheSize=128m"));

  /// Leaves out the optimising compiler. It saves a content service 2 of 5 seconds of processor
  /// time at its start, and 20 MB; what such a service does later is mostly waiting for
  /// PostgreSQL.
  private static final String COMPILE_ONCE = "-XX:TieredStopAtLevel=1";

  private final int usualPort;
  private final List<String> jvmOptions;

  Service(int usualPort, List<String> jvmOptions) {
    this.usualPort = usualPort;
    this.jvmOptions = jvmOptions;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int usualPort() {
    return usualPort;
  }

  /// What this service's JVM gets beside the options that all have.
  public List<String> jvmOptions() {
    return jvmOptions;
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
