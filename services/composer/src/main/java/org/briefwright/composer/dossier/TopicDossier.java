package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// What `fragments` holds on a topic and its narrower topics.
///
/// @param topics the topic and its narrower ones
@JsonIgnoreProperties(ignoreUnknown = true)
public record TopicDossier(
    Held<Topic> topic,
    List<Held<Topic>> topics,
    List<Held<Fragment>> fragments,
    List<Held<Source>> sources) {}
