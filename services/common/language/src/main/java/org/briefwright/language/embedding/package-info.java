/// Sentence embeddings in plain Java: a text in, a vector of 384 small whole numbers out, the same
/// on every machine. No native code, no threads, no state beside the weights.
package org.briefwright.language.embedding;
