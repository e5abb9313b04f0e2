package org.briefwright.fragments.api;

import jakarta.ws.rs.Path;
import java.util.Optional;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.items.api.ItemAccess;
import org.briefwright.items.api.ItemResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The routes of the topics.
@Path("/v1/topics")
@Tag(
    name = "Topics",
    description = "What briefs are about: questions, key points and their thesaurus")
public class TopicResource extends ItemResource<Topic> {
  TopicResource(TopicType type, ItemAccess access, TopicSearch search) {
    super(type, access, Optional.of(search));
  }
}
