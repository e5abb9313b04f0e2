package org.briefwright.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Runs the stack until it is stopped. The one argument is the repository's root; Settings tells
/// which environment variables move things.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      System.exit(run(Settings.from(Path.of(arguments[0]), System.getenv())));
    } catch (StartupFailure e) {
      System.err.println("deploy/up: " + e.getMessage());
      System.exit(1);
    }
  }

  private static int run(Settings settings) throws IOException, InterruptedException {
    Progress progress = new Progress(System.out);
    SingleRun run = SingleRun.claim(settings.run());
    Stack stack = new Stack(settings, ServiceCommand.packaged(), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, run, progress)));
    stack.start();
    CompletableFuture<String> death = stack.death();
    progress.say("composing a first brief");
    Path brief = FirstBrief.compose(settings);
    progress.say("done");
    System.out.print(welcome(settings, brief));
    System.out.flush();
    System.err.println("deploy/up: " + death.join());
    return 1;
  }

  private static void stop(Stack stack, SingleRun run, Progress progress) {
    progress.say("stopping");
    try (run;
        stack) {
      // closes the stack, then gives up the claim
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.say("stopped");
  }

  private static String welcome(Settings settings, Path brief) {
    String composer = settings.url(Service.COMPOSER);
    String page = AccessToken.of(settings).link(composer + "/");
    return """

        A first brief      %s
        Web page           %s
        For curl           -H @%s
        OpenAPI UI         %s/q/swagger-ui
        Logs               %s

        Ctrl-C stops it (deploy/down if it runs in the background).
        """
        .formatted(
            brief, page, settings.home().resolve("authorization"), composer, settings.logs());
  }
}
