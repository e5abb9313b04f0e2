package org.briefwright.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of docs/how-to: blocks for bash, and below some of them what they print.
record Recipe(List<Step> steps) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```bash\\n(.*?)^```\\n(?:\\n^```text\\n(.*?)^```\\n)?", //
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final String END = "\u001e";
  private static final int MINUTES = 5;

  /// @param says what the page says that the block prints, where `...` stands for anything; null
  ///     where it says nothing
  record Step(String code, String says) {

    boolean isKeptBy(String printed) {
      String[] parts = says.strip().split("\\.\\.\\.", -1);
      String pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".+"));
      return Pattern.matches(pattern, printed.strip());
    }
  }

  static Recipe read(Path page) throws IOException {
    List<Step> steps = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(page));
    for (MatchResult block : blocks.results().toList()) {
      steps.add(new Step(block.group(1), block.group(2)));
    }
    return new Recipe(List.copyOf(steps));
  }

  /// Gives all blocks to one shell, as a reader pastes them.
  ///
  /// @return what each printed
  List<String> follow(Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    String script =
        steps.stream()
            .map(step -> step.code() + "printf '" + "\\036" + "'\n")
            .collect(Collectors.joining());
    Path out = Files.createTempFile("recipe", ".out");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    shell.environment().putAll(environment);
    Process process = shell.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("the recipe does not end; it printed " + Files.readString(out));
    }
    return List.of(Files.readString(out, StandardCharsets.UTF_8).split(END, -1));
  }
}
