package org.briefwright.language.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A packaged file that is read only if it is, byte for byte, the one that the product was built
/// on: other weights would give other vectors, and so other orders of search.
record ModelFile(String resource, String sha256) {

  static final ModelFile WEIGHTS =
      new ModelFile(
          "/all-minilm-l6-v2-q.onnx",
          "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1");
  static final ModelFile TOKENISER =
      new ModelFile(
          "/all-minilm-l6-v2-q-tokenizer.json",
          "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0");

  /// @throws IllegalStateException where the file is missing or is another one
  byte[] read() {
    try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the model's file " + resource + " is not packaged");
      }
      byte[] bytes = in.readAllBytes();
      String found = digest(bytes);
      if (!found.equals(sha256)) {
        throw new IllegalStateException(
            "the model's file " + resource + " has SHA-256 " + found + " and not " + sha256);
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
