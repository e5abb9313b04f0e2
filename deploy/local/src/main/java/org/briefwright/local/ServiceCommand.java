package org.briefwright.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.local.postgres.Postgres;

/// How a service is started: its command line and its environment.
public interface ServiceCommand {

  List<String> line(Service service, Settings settings);

  /// The packaged services, each in a small JVM of its own.
  static ServiceCommand packaged() {
    return (service, settings) -> {
      List<String> line = new ArrayList<>();
      line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      line.addAll(JVM);
      line.addAll(service.jvmOptions());
      line.add("-jar");
      line.add(service.application(settings.root()).resolve("quarkus-run.jar").toString());
      return line;
    };
  }

  /// Serial collection suits small heaps on few cores, and starts fastest. The vector module makes
  /// search scan several bytes at once.
  List<String> JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=64m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--add-modules",
          "jdk.incubator.vector",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  /// The settings that a service reads from its environment.
  static Map<String, String> environment(Service service, Settings settings, Postgres postgres) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
    environment.put("BRIEFWRIGHT_DB_URL", postgres.url(service.id()));
    environment.put("BRIEFWRIGHT_DB_USER", postgres.user());
    environment.put("BRIEFWRIGHT_DB_PASSWORD", postgres.password());
    environment.put("BRIEFWRIGHT_TOKEN", AccessToken.of(settings).value());
    environment.put("BRIEFWRIGHT_SEEDS", settings.seeds().toString());
    if (service == Service.COMPOSER) {
      for (Service content : List.of(Service.FRAGMENTS, Service.PRECEDENTS, Service.TEMPLATES)) {
        environment.put(
            "BRIEFWRIGHT_" + content.name() + "_URL", "http://127.0.0.1:" + settings.port(content));
      }
    }
    return environment;
  }
}
