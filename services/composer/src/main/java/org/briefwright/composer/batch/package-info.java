/// Batches: many requests sent together, composed by all composers that share the database, each
/// exactly once.
package org.briefwright.composer.batch;
