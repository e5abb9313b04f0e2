package org.briefwright.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A recording of the composer by the JDK's flight recorder while clients compose, for
/// `jfr view cpu-time-hot-methods` and the like. It samples by processor time, which also finds the
/// time in zlib and does not suffer on a busy machine.
///
/// @param file where it is written; null for no recording
record Profile(Path file) {
  private static final String CPU_TIME = "jdk.CPUTimeSample#enabled=true";
  private static final String EVERY = "jdk.CPUTimeSample#throttle=2ms";

  void begin(long pid) throws IOException, InterruptedException {
    jcmd(pid, "JFR.start", "name=benchmark", "settings=profile", CPU_TIME, EVERY);
  }

  void end(long pid) throws IOException, InterruptedException {
    jcmd(pid, "JFR.stop", "name=benchmark", "filename=" + file);
  }

  private void jcmd(long pid, String... words) throws IOException, InterruptedException {
    if (file == null) {
      return;
    }
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    ProcessBuilder command = new ProcessBuilder(jcmd, Long.toString(pid));
    command.command().addAll(List.of(words));
    command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    if (command.start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command.command()));
    }
  }
}
