/// The desk: the pages on which analysts ask for briefs, read them, and see why they say what they
/// say. It shows what the public API answers and sends what a client could send; nothing here
/// decides what a brief holds.
package org.briefwright.composer.desk;
