package dev.lede.search.lucene;

import dev.lede.schema.IndexFormat;
import dev.lede.schema.NewsFields;
import dev.lede.search.IndexStatistics;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Gathers the numbers of an index. */
final class Statistics {
  private final DirectoryReader reader;
  private long dated;
  private long oldest = Long.MAX_VALUE;
  private long newest = Long.MIN_VALUE;

  private Statistics(DirectoryReader reader) {
    this.reader = reader;
  }

  static IndexStatistics of(DirectoryReader reader, IndexFormat format) throws IOException {
    return new Statistics(reader).gather(format);
  }

  private IndexStatistics gather(IndexFormat format) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      addDates(leaf);
    }
    return new IndexStatistics(
        reader.numDocs(),
        reader.numDocs() - dated,
        dated == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(oldest)),
        dated == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(newest)),
        bytes(),
        format.format(),
        format.analysis(),
        format.program(),
        format.sequence(),
        ValueCounts.of(reader, NewsFields.SOURCE),
        ValueCounts.of(reader, NewsFields.SECTION),
        ValueCounts.of(reader, NewsFields.WRITTEN_IN));
  }

  private void addDates(LeafReaderContext leaf) throws IOException {
    NumericDocValues times = DocValues.getNumeric(leaf.reader(), NewsFields.PUBLISHED.name());
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = times.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = times.nextDoc()) {
      if (live == null || live.get(doc)) {
        dated++;
        oldest = Math.min(oldest, times.longValue());
        newest = Math.max(newest, times.longValue());
      }
    }
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      bytes += length(file);
    }
    return bytes;
  }

  /** A file that a writer has replaced since is open to this reader and gone from the folder. */
  private long length(String file) throws IOException {
    try {
      return reader.directory().fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
