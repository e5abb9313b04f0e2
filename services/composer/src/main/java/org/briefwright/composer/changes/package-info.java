/// Tells what of a brief the library says otherwise by now. Pure: both states of the library
/// and
// the
/// day are given.
package org.briefwright.composer.changes;
