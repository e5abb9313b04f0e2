package org.briefwright.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.briefwright.local.Service;

/// Debian's Chromium, driven as a person would use it, at the desk of the running stack. It keeps
/// what a page loads and what it complains of.
final class DeskBrowser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
  private final Queue<Response> loaded = new ConcurrentLinkedQueue<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  private static Path chromium() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no chromium on the PATH"));
  }

  /// A page of a new visitor.
  Page visit() {
    return visit(new Browser.NewContextOptions());
  }

  /// A page of a new visitor who runs no script.
  Page visitWithoutScript() {
    return visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /// A page of somebody who goes by that name.
  Page visitAs(String name) {
    return visit(new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("X-Actor", name)));
  }

  /// A page of a new visitor with a window so wide.
  Page visit(int width, ColorScheme scheme, String language) {
    return visit(
        new Browser.NewContextOptions()
            .setViewportSize(width, 1000)
            .setColorScheme(scheme)
            .setLocale(language));
  }

  private Page visit(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setBaseURL(LocalStack.url(Service.COMPOSER)));
    Page page = context.newPage();
    page.navigate(LocalStack.link(Service.COMPOSER, "/"));
    page.onResponse(loaded::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return page;
  }

  /// A page of a visitor who has signed in and loaded nothing yet. From the first byte on it notes
  /// what moves within it.
  Page visitForTheFirstTime(int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setLocale("en")
                .setBaseURL(LocalStack.url(Service.COMPOSER)));
    context.request().get(LocalStack.link(Service.COMPOSER, "/verify"));
    Page page = context.newPage();
    page.addInitScript(
        """
        window.shifted = 0;
        window.moved = [];
        new PerformanceObserver((list) => {
          for (const it of list.getEntries()) {
            if (it.hadRecentInput) continue;
            window.shifted += it.value;
            window.moved.push(...it.sources.map((source) => source.node?.outerHTML?.slice(0, 80)));
          }
        }).observe({ type: 'layout-shift', buffered: true });""");
    return page;
  }

  /// Addresses of all that was loaded since the browser began.
  List<String> addresses() {
    return loaded.stream().map(Response::url).toList();
  }

  /// Bytes of a page and all that it loaded but the pictures of a brief's pages, unpacked.
  static int weight(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return (int)
        page.evaluate(
            """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter((it) => !/\\/pages\\/\\d+/.test(it.name))
              .reduce((sum, it) => sum + it.decodedBodySize, 0)""");
  }

  /// Errors in scripts and whatever the browser refused.
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// What axe-core finds wrong with the page, a line for each rule.
  static List<String> faults(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
