/// Notices of what became of briefs: issued, recalled, superseded, or marked because something that
/// they rest on gave way. They are written in the transaction that changes the brief's standing.
package org.briefwright.composer.notices;
