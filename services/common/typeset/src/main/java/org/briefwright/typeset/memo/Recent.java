package org.briefwright.typeset.memo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

/// Results that were asked for last, up to a weight. For any number of threads, none of which ever
/// waits: keys are spread over parts, and who finds a part in use finds nothing there and keeps
/// nothing. So two threads may both make one key's result, and equal keys must have equal results;
/// which of them are kept then makes no difference.
///
/// @param <K> keys whose hash codes are cheap
/// @param <V> results, never null
public final class Recent<K, V> {

  private static final int PARTS = 16;

  private final List<Part<K, V>> parts;

  /// @param most the weight of all that is kept, about
  /// @param weight of one result, at least 0
  public Recent(int most, ToIntFunction<V> weight) {
    List<Part<K, V>> all = new ArrayList<>(PARTS);
    for (int i = 0; i < PARTS; i++) {
      all.add(new Part<>(most / PARTS, weight));
    }
    parts = List.copyOf(all);
  }

  /// The result that is kept for a key, or null, which does not mean that none was.
  public V find(K key) {
    return part(key).find(key);
  }

  public void keep(K key, V result) {
    part(key).keep(key, result);
  }

  private Part<K, V> part(K key) {
    int hash = key.hashCode();
    return parts.get((hash ^ hash >>> 16) * 0x9E3779B9 >>> 28);
  }

  private static final class Part<K, V> {

    private final int most;
    private final ToIntFunction<V> weight;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<K, V> byLastUse = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    Part(int most, ToIntFunction<V> weight) {
      this.most = most;
      this.weight = weight;
    }

    /// Null also where another thread uses this part.
    V find(K key) {
      if (!lock.tryLock()) {
        return null;
      }
      try {
        return byLastUse.get(key);
      } finally {
        lock.unlock();
      }
    }

    void keep(K key, V result) {
      if (lock.tryLock()) {
        try {
          put(key, result);
        } finally {
          lock.unlock();
        }
      }
    }

    private void put(K key, V result) {
      V before = byLastUse.put(key, result);
      kept += weight.applyAsInt(result) - (before == null ? 0 : weight.applyAsInt(before));
      Iterator<V> oldest = byLastUse.values().iterator();
      while (kept > most) {
        kept -= weight.applyAsInt(oldest.next());
        oldest.remove();
      }
    }
  }
}
