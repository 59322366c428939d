package dev.lede.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** Counts how many places of terms are read. */
final class CountingReader extends FilterDirectoryReader {
  private final AtomicLong places;

  CountingReader(DirectoryReader reader) throws IOException {
    this(reader, new AtomicLong());
  }

  private CountingReader(DirectoryReader reader, AtomicLong places) throws IOException {
    super(
        reader,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf, places);
          }
        });
    this.places = places;
  }

  long places() {
    return places.get();
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
    return new CountingReader(reader, places);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  private static final class Leaf extends FilterLeafReader {
    private final AtomicLong places;

    Leaf(LeafReader leaf, AtomicLong places) {
      super(leaf);
      this.places = places;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = super.terms(field);
      return terms == null ? null : new CountedTerms(terms, places);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return null;
    }
  }

  private static final class CountedTerms extends FilterLeafReader.FilterTerms {
    private final AtomicLong places;

    CountedTerms(Terms terms, AtomicLong places) {
      super(terms);
      this.places = places;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new FilterLeafReader.FilterTermsEnum(super.iterator()) {
        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reused, int flags) throws IOException {
          return new FilterLeafReader.FilterPostingsEnum(super.postings(null, flags)) {
            @Override
            public int nextPosition() throws IOException {
              places.incrementAndGet();
              return super.nextPosition();
            }
          };
        }
      };
    }
  }
}
