package org.briefwright.composer.notices.webhook;

import org.briefwright.composer.notices.NoticeBench;

/// A process that delivers what is due. Arguments: the database's URL, the receiver's.
final class DyingDeliverer {

  private DyingDeliverer() {}

  public static void main(String[] arguments) {
    WebhookTest.deliverer(new NoticeBench(arguments[0]), arguments[1], "30S").round();
  }
}
