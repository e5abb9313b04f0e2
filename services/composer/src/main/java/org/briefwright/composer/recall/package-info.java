/// Recalls: what was withdrawn and why, the briefs that rest on it, and what their recipients are
/// told.
package org.briefwright.composer.recall;
