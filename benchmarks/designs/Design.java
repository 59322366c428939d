import dev.lede.article.IndexedArticle;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** A way to keep the forms of words in an index and to ask for them. */
interface Design {
  Analyzer analyzer();

  /** What is indexed of an article; nothing is stored. */
  Document document(IndexedArticle article);

  /** Asks for any of the words of a text. */
  Query query(String text, IndexReader reader);
}
