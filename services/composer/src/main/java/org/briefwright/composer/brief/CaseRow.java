package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Stance;

/// One precedent as it stands in the brief.
///
/// @param years such as `1953–` or `1994–2014`
/// @param ended how it ended, in words: `violated after 19.2 years`
/// @param like why it is like the case at hand, and what it speaks for
/// @param unlike why it is not
/// @param shared factors in common with the case at hand, of `comparable`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseRow(
    ItemRef item,
    Stance stance,
    String name,
    String years,
    String mechanism,
    String ended,
    String like,
    String unlike,
    Integer note,
    int shared,
    int comparable) {}
