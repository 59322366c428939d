package dev.lede.search;

import dev.lede.article.IndexedArticle;
import dev.lede.query.NewsQuery;
import dev.lede.schema.IndexFolder;
import dev.lede.schema.IndexFormat;
import dev.lede.search.lucene.LuceneIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Searches an index on disk. One searcher serves any number of threads. It sees the index as it was
 * when it was opened or last refreshed.
 */
public final class NewsSearcher implements NewsSearch, Closeable {
  private final Path folder;
  private final LuceneIndex index;

  private NewsSearcher(Path folder, LuceneIndex index) {
    this.folder = folder;
    this.index = index;
  }

  /**
   * Opens an index that {@code lede index} or the indexer library made.
   *
   * @throws UnusableIndexException if there is no index, or one this version cannot read
   */
  public static NewsSearcher open(Path folder) throws IOException {
    requireUsable(folder);
    return new NewsSearcher(folder, LuceneIndex.open(folder));
  }

  /**
   * Opens an index for a process that asks a few questions and ends: quicker to open, slower to ask
   * often.
   *
   * @throws UnusableIndexException if there is no index, or one this version cannot read
   */
  public static NewsSearcher openBriefly(Path folder) throws IOException {
    requireUsable(folder);
    return new NewsSearcher(folder, LuceneIndex.openBriefly(folder));
  }

  /** The version of Lede, such as 1.2.0. */
  public static String version() {
    return IndexFormat.programVersion();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return index.search(request);
  }

  @Override
  public RankedIds rank(SearchRequest request) throws IOException {
    return index.rank(request);
  }

  @Override
  public Optional<IndexedArticle> get(String id) throws IOException {
    return index.get(id);
  }

  @Override
  public Optional<Explanation> explain(NewsQuery query, String id) throws IOException {
    return index.explain(query, id);
  }

  @Override
  public Copies copies(String id) throws IOException {
    return index.copies(id);
  }

  @Override
  public Optional<NewsQuery> related(String id) throws IOException {
    return index.related(id);
  }

  @Override
  public void forEach(Consumer<? super IndexedArticle> consumer) throws IOException {
    index.forEach(consumer);
  }

  @Override
  public IndexStatistics statistics() throws IOException {
    return index.statistics();
  }

  /**
   * Sees what was committed since the index was opened or last refreshed.
   *
   * @throws UnusableIndexException if the folder now holds an index this version cannot read
   */
  public void refresh() throws IOException {
    requireUsable(folder);
    index.refresh();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private static void requireUsable(Path folder) throws IOException {
    switch (IndexFolder.look(folder)) {
      case IndexFolder.Usable usable -> {}
      case IndexFolder.Absent absent ->
          throw new UnusableIndexException(
              absent.begun()
                  ? folder + " is being written for the first time: nothing was committed so far"
                  : "there is no index at %s: make one with 'lede index --index %s PATH'"
                      .formatted(folder, folder));
      case IndexFolder.Unusable unusable -> throw new UnusableIndexException(unusable.why());
    }
  }
}
