package org.briefwright.items.transfer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.ItemTypes;
import org.briefwright.items.store.BodyCodec;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;

/// Writes the approved items in the seeds' layout or as JSON lines. What it writes imports
/// again unchanged.
@Singleton
public class Exporter {
  private final ItemTypes types;
  private final ItemStore store;
  private final BodyCodec codec;

  Exporter(ItemTypes types, ItemStore store, BodyCodec codec) {
    this.types = types;
    this.store = store;
    this.codec = codec;
  }

  /// A ZIP archive of all approved items as of a sequence number; equal libraries give equal bytes.
  public byte[] archive(long at) {
    Map<String, String> files = new LinkedHashMap<>();
    types.all().forEach(type -> add(files, type, at));
    return Archive.write(files);
  }

  /// Writes the same items as JSON lines, one collection after the other, as they are read.
  public void lines(long at, OutputStream out) throws IOException {
    for (ItemType<?> type : types.all()) {
      lines(type, at, out);
    }
  }

  private <T extends ItemBody> void lines(ItemType<T> type, long at, OutputStream out)
      throws IOException {
    for (Item<T> item : store.list(type, ItemQuery.approved(at))) {
      out.write(ImportLines.line(type.collection(), codec.tree(item.body())));
    }
  }

  private <T extends ItemBody> void add(Map<String, String> files, ItemType<T> type, long at) {
    for (Item<T> item : store.list(type, ItemQuery.approved(at))) {
      files.put(
          type.collection() + "/" + item.id() + ".yaml", YamlText.write(codec.tree(item.body())));
    }
  }
}
