package org.briefwright.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Where the local stack lives and listens. Port 0 of PostgreSQL means any free one.
public record Settings(
    Path root,
    Path home,
    Path seeds,
    Map<Service, Integer> ports,
    int postgresPort,
    Duration patience) {

  public Settings {
    root = root.toAbsolutePath().normalize();
    home = root.resolve(home).normalize();
    seeds = root.resolve(seeds).normalize();
    ports = Map.copyOf(ports);
    for (Service service : Service.values()) {
      if (!ports.containsKey(service)) {
        throw new IllegalArgumentException("no port for " + service.id());
      }
    }
  }

  /// Reads the overrides BRIEFWRIGHT_HOME, BRIEFWRIGHT_SEEDS, BRIEFWRIGHT_PATIENCE (seconds to wait
  /// for readiness), BRIEFWRIGHT_POSTGRES_PORT and BRIEFWRIGHT_(COMPOSER|...)_PORT.
  ///
  /// @throws StartupFailure if one of them is not what it must be
  public static Settings from(Path root, Map<String, String> environment) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(
          service, number(environment, service.portVariable(), service.usualPort(), 1, 65535));
    }
    return new Settings(
        root,
        Path.of(environment.getOrDefault("BRIEFWRIGHT_HOME", ".briefwright")),
        Path.of(environment.getOrDefault("BRIEFWRIGHT_SEEDS", "seeds")),
        ports,
        number(environment, "BRIEFWRIGHT_POSTGRES_PORT", 0, 0, 65535),
        Duration.ofSeconds(number(environment, "BRIEFWRIGHT_PATIENCE", 120, 1, 3600)));
  }

  public int port(Service service) {
    return ports.get(service);
  }

  public String url(Service service) {
    return "http://localhost:" + port(service);
  }

  public Path logs() {
    return home.resolve("log");
  }

  public Path run() {
    return home.resolve("run");
  }

  public Path briefs() {
    return home.resolve("briefs");
  }

  private static int number(
      Map<String, String> environment, String name, int usual, int least, int most) {
    String text = environment.get(name);
    if (text == null || text.isBlank()) {
      return usual;
    }
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new StartupFailure(refusal(name, text, least, most), e);
    }
    throw new StartupFailure(refusal(name, text, least, most));
  }

  private static String refusal(String name, String text, int least, int most) {
    return "%s is '%s'; it takes a number from %d to %d".formatted(name, text, least, most);
  }
}
