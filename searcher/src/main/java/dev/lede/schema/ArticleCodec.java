package dev.lede.schema;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * How files of the index are written: as Lucene does, but each article is compressed by itself. A
 * search reads a few articles from all over the index; of Lucene's blocks it would have to
 * decompress many more.
 *
 * <p>Segments name it, and Lucene finds it by that name among the services of this module.
 */
public final class ArticleCodec extends FilterCodec {
  private static final String NAME = "Lede1";

  /** Of an article that is longer than twice this, so much is compressed at a time. */
  private static final int BLOCK_BYTES = 1 << 18;

  private static final int ARTICLES_IN_BLOCK = 1;

  /** What Lucene itself takes for the table of where blocks begin: 2 to the power of this. */
  private static final int TABLE_SHIFT = 10;

  private final StoredFieldsFormat storedFields =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, CompressionMode.FAST, BLOCK_BYTES, ARTICLES_IN_BLOCK, TABLE_SHIFT);

  public ArticleCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return storedFields;
  }
}
