package org.briefwright.composer.rendition;

/// A brief in one form.
///
/// @param sha256 of the bytes, in hexadecimal digits
/// @param bytes not copied: nobody may change them
public record Rendition(Format format, String sha256, byte[] bytes) {}
