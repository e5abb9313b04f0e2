package org.briefwright.composer.notices;

import java.time.Instant;
import java.util.UUID;

/// The feed as a whole.
///
/// @param id the same for all composers on one database
/// @param begun when it was set up
public record NoticeFeed(UUID id, Instant begun) {}
