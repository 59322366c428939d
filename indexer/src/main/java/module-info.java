/**
 * The embeddable indexer: reads news articles and writes an index that the searcher opens.
 *
 * <p>Start at {@link dev.lede.index.NewsIndexer}.
 */
module dev.lede.indexer {
  requires static org.jspecify;
  requires transitive dev.lede.searcher;
  requires com.github.albfernandez.juniversalchardet;
  requires de.siegmar.fastcsv;
  requires org.apache.commons.compress;
  requires org.apache.lucene.core;
  requires org.jsoup;
  requires jwarc;
  requires tools.jackson.core;

  exports dev.lede.index;
  exports dev.lede.ingest;
}
