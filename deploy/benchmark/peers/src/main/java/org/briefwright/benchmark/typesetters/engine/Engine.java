package org.briefwright.benchmark.typesetters.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// Something that prints manuscripts. Closing it ends the processes that it keeps.
public interface Engine extends AutoCloseable {

  /// Brings a manuscript into the engine's language, which is not measured.
  Job prepare(Manuscript manuscript) throws IOException;

  /// A command that prints one manuscript in a process of its own.
  ///
  /// @param words and
  /// @param seed of the manuscript
  /// @param folder for its files
  List<String> once(int words, long seed, Path folder) throws IOException;

  @Override
  default void close() {}

  /// A manuscript, ready to be printed.
  interface Job {
    Printed print() throws IOException;
  }
}
