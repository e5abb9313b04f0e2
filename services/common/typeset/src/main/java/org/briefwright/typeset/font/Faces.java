package org.briefwright.typeset.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The faces, each parsed when it is first asked for and then shared.
public final class Faces {

  private static final ConcurrentMap<FaceName, FontFace> PARSED = new ConcurrentHashMap<>();

  private Faces() {}

  public static FontFace get(FaceName name) {
    FontFace face = PARSED.get(name);
    return face != null ? face : PARSED.computeIfAbsent(name, Faces::parse);
  }

  private static FontFace parse(FaceName name) {
    try (InputStream in = Faces.class.getResourceAsStream(name.resource())) {
      if (in == null) {
        throw new IllegalStateException("font " + name.resource() + " is not packaged");
      }
      return new FontFace(name, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
