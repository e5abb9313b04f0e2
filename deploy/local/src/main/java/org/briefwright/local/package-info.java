/// Runs all of Briefwright on one machine: embedded PostgreSQL, the four services, and a first
/// brief.
package org.briefwright.local;
