/**
 * The embeddable searcher: opens an index of news articles and answers ranked, highlighted queries.
 *
 * <p>Start at {@link dev.lede.search.NewsSearcher}.
 */
@SuppressWarnings("module") // The indexer is built after this module.
module dev.lede.searcher {
  requires static org.jspecify;
  requires org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queries;
  requires static org.apache.lucene.queryparser;

  exports dev.lede.article;
  exports dev.lede.query;
  exports dev.lede.search;
  exports dev.lede.schema to
      dev.lede.indexer;

  provides org.apache.lucene.codecs.Codec with
      dev.lede.schema.ArticleCodec;
}
