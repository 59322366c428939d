package dev.lede.search.lucene;

import dev.lede.article.Article;
import dev.lede.article.IndexedArticle;
import dev.lede.query.NewsQuery;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.IndexFormat;
import dev.lede.schema.NewsFields;
import dev.lede.search.Copies;
import dev.lede.search.Explanation;
import dev.lede.search.IndexStatistics;
import dev.lede.search.NewsSearch;
import dev.lede.search.RankedIds;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.UnusableIndexException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/** An open index of Lucene's: hands each question to a reader that stands still meanwhile. */
public final class LuceneIndex implements NewsSearch, Closeable {
  private final FSDirectory directory;
  private final SearcherManager manager;
  private final Analysis analysis;

  private LuceneIndex(FSDirectory directory, SearcherManager manager, Analysis analysis) {
    this.directory = directory;
    this.manager = manager;
    this.analysis = analysis;
  }

  /** Opens a folder whose format was found to be usable. */
  public static LuceneIndex open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    return closedOnFailure(directory, () -> open(directory));
  }

  /** The same without mapping files into memory, which costs 50 ms when a process does it first. */
  public static LuceneIndex openBriefly(Path folder) throws IOException {
    FSDirectory directory = new NIOFSDirectory(folder);
    return closedOnFailure(directory, () -> open(directory));
  }

  private static LuceneIndex open(FSDirectory directory) throws IOException {
    try {
      SearcherManager manager = new SearcherManager(directory, new Searchers());
      return closedOnFailure(manager, () -> open(directory, manager));
    } catch (CorruptIndexException | NoSuchFileException | EOFException e) {
      throw damaged(directory, e);
    }
  }

  private static LuceneIndex open(FSDirectory directory, SearcherManager manager)
      throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return new LuceneIndex(directory, manager, analysis(searcher));
    } finally {
      manager.release(searcher);
    }
  }

  @FunctionalInterface
  private interface Opening {
    LuceneIndex open() throws IOException;
  }

  /** Whatever fails, what was opened before is closed again. */
  private static LuceneIndex closedOnFailure(Closeable opened, Opening rest) throws IOException {
    boolean failed = true;
    try {
      LuceneIndex index = rest.open();
      failed = false;
      return index;
    } finally {
      if (failed) {
        IOUtils.closeWhileHandlingException(opened);
      }
    }
  }

  private static UnusableIndexException damaged(FSDirectory directory, IOException cause) {
    return new UnusableIndexException(
        directory.getDirectory() + " is damaged: index the articles anew in another folder", cause);
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return reading(searcher -> prepared(searcher, request).run());
  }

  @Override
  public RankedIds rank(SearchRequest request) throws IOException {
    return reading(searcher -> prepared(searcher, request).rank());
  }

  private Search prepared(IndexSearcher searcher, SearchRequest request) throws IOException {
    Search search =
        new Search(searcher, translation(searcher, request.query()), request, List.of());
    if (!request.relevance().expanded()) {
      return search;
    }
    Feedback feedback = search.feedback();
    return new Search(
        searcher,
        translation(searcher, feedback.query()),
        request.withQuery(feedback.query()),
        List.of(feedback.note()));
  }

  @Override
  public Optional<IndexedArticle> get(String id) throws IOException {
    return reading(
        searcher -> {
          OptionalInt document = document(searcher, id);
          return document.isEmpty()
              ? Optional.empty()
              : Optional.of(read(searcher.storedFields(), document.getAsInt()));
        });
  }

  @Override
  public Copies copies(String id) throws IOException {
    return reading(
        searcher -> {
          OptionalInt document = document(searcher, id);
          return document.isEmpty()
              ? Copies.NONE
              : new CopyFolding(searcher).copies(document.getAsInt()).get(0);
        });
  }

  @Override
  public Optional<Explanation> explain(NewsQuery query, String id) throws IOException {
    return reading(
        searcher -> {
          OptionalInt document = document(searcher, id);
          if (document.isEmpty()) {
            return Optional.empty();
          }
          int number = document.getAsInt();
          Article article = read(searcher.storedFields(), number).article();
          Translation translation = translation(searcher, query);
          return Optional.of(new Explaining(searcher, translation, number, article).of(query));
        });
  }

  @Override
  public Optional<NewsQuery> related(String id) throws IOException {
    Optional<IndexedArticle> article = get(id);
    return article.isEmpty()
        ? Optional.empty()
        : reading(
            searcher ->
                Optional.of(
                    Relatives.of(
                        article.get().article(),
                        translation(searcher, new NewsQuery.Everything()))));
  }

  private static OptionalInt document(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(NewsFields.ID.query(id), 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }

  @Override
  public void forEach(Consumer<? super IndexedArticle> consumer) throws IOException {
    reading(
        searcher -> {
          StoredFields stored = searcher.storedFields();
          for (Written written : inOrderOfWriting(searcher.getIndexReader())) {
            consumer.accept(read(stored, written.document()));
          }
          return consumer;
        });
  }

  @Override
  public IndexStatistics statistics() throws IOException {
    return reading(
        searcher -> Statistics.of((DirectoryReader) searcher.getIndexReader(), format(searcher)));
  }

  /** Sees what was committed since. */
  public void refresh() throws IOException {
    manager.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    manager.close();
    directory.close();
    analysis.close();
  }

  private record Written(long sequence, int document) {}

  private static List<Written> inOrderOfWriting(IndexReader reader) throws IOException {
    List<Written> articles = new ArrayList<>(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues numbers = leaf.reader().getNumericDocValues(NewsFields.SEQUENCE.name());
      Bits live = leaf.reader().getLiveDocs();
      while (numbers != null && numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(numbers.docID())) {
          articles.add(new Written(numbers.longValue(), leaf.docBase + numbers.docID()));
        }
      }
    }
    articles.sort(Comparator.comparingLong(Written::sequence));
    return articles;
  }

  private static IndexedArticle read(StoredFields stored, int document) throws IOException {
    return NewsFields.read(stored.document(document));
  }

  /** The analysis is the one the index was written with, whatever the request. */
  private Translation translation(IndexSearcher searcher, NewsQuery query) throws IOException {
    return Translation.of(
        query, analysis, searcher.getIndexReader(), Set.copyOf(format(searcher).languages()));
  }

  private static Analysis analysis(IndexSearcher searcher) throws IOException {
    String name = format(searcher).analysis();
    return AnalysisProfile.named(name)
        .map(Analysis::new)
        .orElseThrow(() -> new IllegalStateException("no analysis profile " + name));
  }

  private static IndexFormat format(IndexSearcher searcher) throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    return IndexFormat.read(reader.getIndexCommit().getUserData())
        .orElseThrow(() -> new IllegalStateException("the index lost its format stamp"));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  private <T> T reading(Reading<T> task) throws IOException {
    try {
      IndexSearcher searcher = manager.acquire();
      try {
        return task.with(searcher);
      } finally {
        manager.release(searcher);
      }
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("this searcher was closed", e);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "the query has more parts than the "
              + IndexSearcher.getMaxClauseCount()
              + " there may be",
          e);
    } catch (CorruptIndexException e) {
      throw damaged(directory, e);
    }
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(NewsSimilarity.of(reader));
      return searcher;
    }
  }
}
