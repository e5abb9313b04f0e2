package org.briefwright.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Progress;
import org.briefwright.local.Service;
import org.briefwright.local.ServiceCommand;
import org.briefwright.local.Settings;
import org.briefwright.local.Stack;

/// Measures composing and search on libraries of growing size, in the packaged services and over
/// HTTP, and prints a table. Arguments: the repository's root, `--page=<file to put the table in>`
/// if wanted, then the numbers of fragments, smallest first. `BRIEFWRIGHT_HOME` names the folder
/// for the data, which must not exist or be empty.
public final class ComposingScale implements AutoCloseable {
  private static final String PAGE = "--page=";
  private static final int HEAP_MEBIBYTES = 256;

  /// For the index, its texts, and a second one that is made while it serves.
  private static final int HEAP_KIBIBYTES_OF_A_FRAGMENT = 14;

  private final Stack stack;

  private ComposingScale(Stack stack) {
    this.stack = stack;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> given = new ArrayList<>(List.of(arguments));
    Path root = Path.of(given.removeFirst());
    Path page =
        given.getFirst().startsWith(PAGE)
            ? Path.of(given.removeFirst().substring(PAGE.length())).toAbsolutePath()
            : null;
    List<Integer> sizes = given.stream().map(Integer::valueOf).toList();
    Machine machine = Machine.here();
    Settings settings = Settings.from(root, environmentWithFreePorts());
    Progress progress = new Progress(new PrintStream(System.err, true));
    try (ComposingScale scale =
        new ComposingScale(new Stack(settings, command(sizes.getLast()), progress))) {
      Runtime.getRuntime().addShutdownHook(new Thread(scale::close));
      String report = machine + "\n\n" + scale.measure(sizes);
      System.out.print(report);
      if (page != null) {
        MarkdownReport.replaceIn(page, "composing ", report);
      }
    }
  }

  private String measure(List<Integer> sizes) throws Exception {
    stack.start();
    StringBuilder table = new StringBuilder(ScaleRow.HEAD);
    try (GrownLibrary library = library();
        ScaleClient client = new ScaleClient(stack.settings(), library.texts())) {
      client.warmUp();
      for (int size : sizes) {
        System.err.printf(Locale.ROOT, "          growing to %,d fragments%n", size);
        library.growTo(size);
        double ready = client.awaitIndex();
        System.err.printf(Locale.ROOT, "          measuring%n");
        table.append(client.measure(size, ready));
      }
    }
    return table.toString();
  }

  private GrownLibrary library() throws SQLException, java.io.IOException {
    Map<String, String> fragments = stack.environment(Service.FRAGMENTS);
    return new GrownLibrary(
        fragments.get("BRIEFWRIGHT_DB_URL"),
        fragments.get("BRIEFWRIGHT_DB_USER"),
        fragments.get("BRIEFWRIGHT_DB_PASSWORD"));
  }

  /// The services as they are run everywhere, but for memory to hold the largest library.
  private static ServiceCommand command(int fragments) {
    int heap = HEAP_MEBIBYTES + (int) ((long) fragments * HEAP_KIBIBYTES_OF_A_FRAGMENT / 1024);
    ServiceCommand packaged = ServiceCommand.packaged();
    return (service, settings) ->
        packaged.line(service, settings).stream()
            .map(
                option ->
                    service == Service.FRAGMENTS && option.startsWith("-Xmx")
                        ? "-Xmx" + heap + "m"
                        : option)
            .toList();
  }

  private static Map<String, String> environmentWithFreePorts() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      environment.put(service.portVariable(), free.next().toString());
    }
    environment.put("BRIEFWRIGHT_POSTGRES_PORT", "0");
    return environment;
  }

  @Override
  public void close() {
    stack.close();
  }
}
