package dev.lede.index;

import dev.lede.article.Origin;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The articles of one state of an index that were not met since, one after the other. */
final class UnmetArticles {
  /** Where an article came from. */
  record IndexedPlace(String id, Origin origin) {}

  private static final Set<String> FIELDS = Set.of(NewsFields.ID.name(), NewsFields.ORIGIN.name());

  private final int end;
  private final StoredFields stored;
  private final Bits live;
  private final FixedBitSet met;
  private int document;

  UnmetArticles(DirectoryReader reader, FixedBitSet met) throws IOException {
    this.end = reader.maxDoc();
    this.stored = reader.storedFields();
    Bits deletions = MultiBits.getLiveDocs(reader);
    this.live = deletions == null ? new Bits.MatchAllBits(end) : deletions;
    this.met = met;
  }

  /** The next one; empty at the end. */
  Optional<IndexedPlace> next() throws IOException {
    while (document < end) {
      int current = document++;
      if (live.get(current) && !met.get(current)) {
        Document article = stored.document(current, FIELDS);
        return Optional.of(
            new IndexedPlace(article.get(NewsFields.ID.name()), NewsFields.originIn(article)));
      }
    }
    return Optional.empty();
  }
}
