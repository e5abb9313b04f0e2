/// Tells whether a file is a brief of this archive, and what became of what it rests on. Pure:
/// files are byte arrays, the library's state and the day are given.
package org.briefwright.composer.verification;
