package org.briefwright.acceptance;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.local.Service;

/// One page of each kind that the desk has, with a brief and a batch to show. The machine's
/// token, by which the visitor is signed in, also lets them write.
final class DeskPages {

  private DeskPages() {}

  /// The paths of the pages by what they are called.
  static Map<String, String> made(DeskBrowser browser) {
    String brief = brief(browser);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("ask", "/?topic=deterrence");
    pages.put("read", brief);
    pages.put("why", brief + "/why");
    pages.put("map", "/topics/deterrence/argument-map");
    pages.put("precedents", "/topics/deterrence/precedents");
    pages.put("batches", "/batches");
    pages.put("batch", batch());
    pages.put("archive", "/archive");
    pages.put("standing", brief + "/standing");
    pages.put("verify", "/verify");
    pages.put("library", "/library/fragments");
    pages.put("item", "/library/fragments/deterrence-own-forces");
    pages.put("history", "/library/fragments/deterrence-own-forces/history");
    pages.put("edit", "/library/fragments/deterrence-own-forces/edit");
    pages.put("edit a topic", "/library/topics/deterrence/edit");
    pages.put("transfer", "/library/transfer");
    return pages;
  }

  private static String brief(DeskBrowser browser) {
    Page page = browser.visit();
    page.navigate("/?topic=deterrence");
    page.locator("button.primary").click();
    page.waitForURL("**/briefs/bw-*");
    return page.url().replaceFirst(".*(?=/briefs/)", "");
  }

  /// A batch with a line that is done and one that cannot be.
  private static String batch() {
    try (BatchClient batches = new BatchClient(LocalStack.url(Service.COMPOSER))) {
      String sent =
          batches.accepted(
              BatchClient.CSV, "name,topic\nminister,deterrence\ndelegation,deep-sea fisheries\n");
      batches.end(sent);
      return sent.replace("/v1", "");
    }
  }
}
