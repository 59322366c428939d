package dev.lede.watch;

import dev.lede.index.IndexListener;
import dev.lede.index.IndexReport;

/** Hears what goes on while an index is kept current. */
public interface WatchListener extends IndexListener {

  /** News of a source are safe in the index. */
  void took(String source, IndexReport report);

  /** Something did not work, and will be tried again. */
  void troubled(String source, String why);
}
