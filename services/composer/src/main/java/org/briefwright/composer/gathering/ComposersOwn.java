package org.briefwright.composer.gathering;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The composer's own account at the identity provider.
@ConfigMapping(prefix = "briefwright.own")
interface ComposersOwn {

  /// The client's id; needs the role `reader`, and the audience that services ask for.
  Optional<String> client();

  Optional<String> secret();
}
