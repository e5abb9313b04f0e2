package org.briefwright.benchmark;

import org.briefwright.local.AccessToken;
import org.briefwright.local.Service;
import org.briefwright.local.Settings;

/// The composer that is measured: its port on this machine, and what lets a client in.
record Target(int port, String bearer) {

  static Target of(Settings settings) {
    return new Target(settings.port(Service.COMPOSER), AccessToken.of(settings).bearer());
  }
}
