package org.briefwright.composer.gathering;

import java.util.List;
import org.briefwright.composer.dossier.Topic;

/// No topic is near enough to what was asked.
public class TopicNotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Topic> nearest;

  private final String field;

  /// @param field a JSON Pointer to what was asked, in the request
  public TopicNotFound(String asked, String field, List<Topic> nearest) {
    super("no topic of the library fits '" + asked + "'");
    this.field = field;
    this.nearest = List.copyOf(nearest);
  }

  /// The field of the request that names no topic, as a JSON Pointer.
  public String field() {
    return field;
  }

  /// The topics that come nearest, best first.
  public List<Topic> nearest() {
    return nearest;
  }
}
