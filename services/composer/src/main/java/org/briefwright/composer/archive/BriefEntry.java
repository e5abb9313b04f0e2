package org.briefwright.composer.archive;

import java.time.Instant;

/// A line of the archive's list.
///
/// @param sequence place in the order of archiving
public record BriefEntry(
    String id,
    String title,
    String topic,
    String template,
    String lang,
    String tlp,
    Instant archivedAt,
    long sequence) {}
