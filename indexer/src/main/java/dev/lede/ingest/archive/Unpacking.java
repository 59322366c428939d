package dev.lede.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/** How packed records are unpacked. */
public interface Unpacking {

  /**
   * What one packed record holds, no more of the stream being read than it takes up.
   *
   * @param packed a stream that can be marked
   * @throws IOException here and from what is returned, if it is damaged or breaks off
   */
  InputStream unpacked(InputStream packed) throws IOException;

  /** The same bytes, of which no more may come than is sound: then it throws. */
  InputStream bounded(InputStream unpacked);
}
