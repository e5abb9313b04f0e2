package org.briefwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;

/// The resident memory of the services' processes, in MiB.
record Memory(Map<Service, Long> mebibytes) {

  static Memory of(Stack stack) throws IOException {
    Map<Service, Long> mebibytes = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      mebibytes.put(service, resident(stack.child(service).pid()));
    }
    return new Memory(mebibytes);
  }

  long together() {
    return mebibytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
