package dev.lede.index;

import dev.lede.schema.ClusterField;
import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds articles by id in one state of an index, without a search. */
final class IdLookup {
  private static final Set<String> VERSION_FIELDS =
      Set.of(
          NewsFields.HEADLINE.name(),
          NewsFields.REVISION.name(),
          NewsFields.EARLIER_HEADLINES.name());

  private record Segment(LeafReaderContext leaf, TermsEnum ids) {}

  private record Place(LeafReaderContext leaf, int document) {}

  private final List<Segment> segments = new ArrayList<>();

  IdLookup(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms ids = leaf.reader().terms(NewsFields.ID.name());
      if (ids != null) {
        segments.add(new Segment(leaf, ids.iterator()));
      }
    }
  }

  /** The number of the document that has an id, counted over the whole index. */
  OptionalInt document(String id) throws IOException {
    Optional<Place> place = place(id);
    return place.isPresent()
        ? OptionalInt.of(place.get().leaf().docBase + place.get().document())
        : OptionalInt.empty();
  }

  /** What is known of the article that has an id. */
  Optional<KnownArticle> article(String id) throws IOException {
    Optional<Place> place = place(id);
    return place.isPresent() ? Optional.of(read(place.get())) : Optional.empty();
  }

  /** What is kept of the article that has an id when another takes its place. */
  Optional<Version> version(String id) throws IOException {
    Optional<Place> place = place(id);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    LeafReader leaf = place.get().leaf().reader();
    Document stored = leaf.storedFields().document(place.get().document(), VERSION_FIELDS);
    String headline = stored.get(NewsFields.HEADLINE.name());
    return Optional.of(new Version(headline == null ? "" : headline, NewsFields.history(stored)));
  }

  /** The family of copies that an article stands in; 0 for none. */
  long family(String id) throws IOException {
    Optional<Place> place = place(id);
    if (place.isEmpty()) {
      return ClusterField.NONE;
    }
    NumericDocValues column = NewsFields.FAMILY.column(place.get().leaf().reader());
    return column.advanceExact(place.get().document()) ? column.longValue() : ClusterField.NONE;
  }

  private Optional<Place> place(String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (Segment segment : segments) {
      if (segment.ids().seekExact(term)) {
        Bits live = segment.leaf().reader().getLiveDocs();
        PostingsEnum documents = segment.ids().postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(document)) {
            return Optional.of(new Place(segment.leaf(), document));
          }
          document = documents.nextDoc();
        }
      }
    }
    return Optional.empty();
  }

  private static KnownArticle read(Place place) throws IOException {
    LeafReader leaf = place.leaf().reader();
    BinaryDocValues fingerprint = leaf.getBinaryDocValues(NewsFields.FINGERPRINT.name());
    if (fingerprint == null || !fingerprint.advanceExact(place.document())) {
      throw new IllegalStateException("an indexed article has no fingerprint");
    }
    return new KnownArticle(
        fingerprint.binaryValue().utf8ToString(),
        Instant.ofEpochMilli(number(leaf, NewsFields.FIRST_INDEXED.name(), place.document())),
        number(leaf, NewsFields.SEQUENCE.name(), place.document()),
        number(leaf, NewsFields.REVISION.name(), place.document()));
  }

  private static long number(LeafReader leaf, String field, int document) throws IOException {
    NumericDocValues values = leaf.getNumericDocValues(field);
    if (values == null || !values.advanceExact(document)) {
      throw new IllegalStateException("an indexed article has no " + field);
    }
    return values.longValue();
  }
}
