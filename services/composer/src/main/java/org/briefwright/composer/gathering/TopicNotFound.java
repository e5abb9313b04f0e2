package org.briefwright.composer.gathering;

import java.util.List;
import org.briefwright.composer.dossier.Topic;

/// No topic is near enough to what was asked.
public class TopicNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Topic> nearest;

  public TopicNotFound(String asked, List<Topic> nearest) {
    super("no topic of the library fits '" + asked + "'");
    this.nearest = List.copyOf(nearest);
  }

  /// The topics that come nearest, best first.
  public List<Topic> nearest() {
    return nearest;
  }
}
