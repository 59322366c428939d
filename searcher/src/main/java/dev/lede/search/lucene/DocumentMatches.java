package dev.lede.search.lucene;

import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Weight;

/** Where a query matches in one document: in its headline and in its body. */
record DocumentMatches(FieldMatches headline, FieldMatches body) {

  static DocumentMatches none() {
    return new DocumentMatches(new FieldMatches(), new FieldMatches());
  }

  FieldMatches in(String field) {
    return field.equals(NewsFields.BODY.name()) ? body : headline;
  }

  /** What Lucene says of a document, in all of its fields. */
  static Matches of(IndexSearcher searcher, Weight weight, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    return matches == null ? MatchesUtils.MATCH_WITH_NO_TERMS : matches;
  }
}
