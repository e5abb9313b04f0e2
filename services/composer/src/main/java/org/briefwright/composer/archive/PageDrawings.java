package org.briefwright.composer.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.PageDrawing;

/// Drawn pages of archived briefs. An archived brief never changes, so neither does a drawing of
/// it; those that were asked for last are kept. So few are drawn at once that the memory for them
/// is bounded whatever many readers ask for.
@ApplicationScoped
public class PageDrawings {

  private static final long MOST_BYTES = 24L << 20;
  private static final int AT_ONCE = 2;

  private final BriefArchive archive;
  private final Semaphore drawing = new Semaphore(AT_ONCE, true);
  private final Cache<Key, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key _, byte[] png) -> png.length)
          .build();

  private record Key(String id, int number, int width) {}

  PageDrawings(BriefArchive archive) {
    this.archive = archive;
  }

  /// A page as PNG, or nothing where there is no such brief or page.
  ///
  /// @param number from 1
  /// @param width in pixels
  public Optional<byte[]> png(String id, int number, int width) {
    return Optional.ofNullable(
        drawn.get(new Key(id, number, width), key -> draw(key).orElse(null)));
  }

  private Optional<byte[]> draw(Key key) {
    return archive
        .rendition(key.id(), Format.PDF)
        .flatMap(
            pdf -> {
              drawing.acquireUninterruptibly();
              try {
                return PageDrawing.png(pdf.bytes(), key.number(), key.width());
              } finally {
                drawing.release();
              }
            });
  }
}
