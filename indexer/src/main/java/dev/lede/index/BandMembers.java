package dev.lede.index;

import dev.lede.schema.NewsFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which articles of one state of an index have a band of {@link dev.lede.schema.CopyBands}. */
final class BandMembers {
  private final List<LeafReaderContext> leaves;
  private final List<TermsEnum> bands = new ArrayList<>();

  BandMembers(DirectoryReader reader) throws IOException {
    this.leaves = reader.leaves();
    for (LeafReaderContext leaf : leaves) {
      bands.add(Terms.getTerms(leaf.reader(), NewsFields.COPY_BANDS.name()).iterator());
    }
  }

  /** The articles that have a band, in their order; those deleted are left out. */
  List<Integer> of(BytesRef band) throws IOException {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (bands.get(i).seekExact(band)) {
        LeafReaderContext leaf = leaves.get(i);
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum documents = bands.get(i).postings(null, PostingsEnum.NONE);
        for (int at = documents.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = documents.nextDoc()) {
          if (live == null || live.get(at)) {
            members.add(leaf.docBase + at);
          }
        }
      }
    }
    return members;
  }
}
