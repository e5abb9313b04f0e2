/// PostgreSQL from an archive on the class path: unpacked, set up with a password, started and
/// stopped.
package org.briefwright.local.postgres;
