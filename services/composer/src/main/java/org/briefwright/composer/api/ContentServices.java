package org.briefwright.composer.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// Where people's browsers reach the content services, for the list of APIs in the OpenAPI UI.
@ConfigMapping(prefix = "briefwright.public-urls")
interface ContentServices {

  /// The address of `fragments` as a browser sees it.
  @WithDefault("http://localhost:8081")
  String fragments();

  /// The address of `precedents` as a browser sees it.
  @WithDefault("http://localhost:8082")
  String precedents();

  /// The address of `templates` as a browser sees it.
  @WithDefault("http://localhost:8083")
  String templates();

  default Map<String, String> byName() {
    return Map.of("fragments", fragments(), "precedents", precedents(), "templates", templates());
  }
}
