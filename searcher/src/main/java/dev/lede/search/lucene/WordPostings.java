package dev.lede.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The postings of all forms of a word in one field of a segment, read with growing documents. */
final class WordPostings {
  /** More places of one form in one article change nothing that could be seen. */
  private static final int MOST_PLACES = 1_000;

  private final List<Form> forms = new ArrayList<>();

  private record Form(PostingsEnum postings, float weight, boolean asTyped) {}

  /**
   * Opens postings.
   *
   * @param terms those of the field in the segment, moved about
   * @param places whether {@link #places} will be asked
   */
  WordPostings(TermsEnum terms, RankedWord word, boolean places) throws IOException {
    for (Map.Entry<String, Float> term : word.terms().entrySet()) {
      if (terms.seekExact(new BytesRef(term.getKey()))) {
        forms.add(
            new Form(
                terms.postings(null, places ? PostingsEnum.POSITIONS : PostingsEnum.FREQS),
                term.getValue(),
                term.getKey().equals(word.asTyped())));
      }
    }
  }

  /** How often the word is in a document, each form as much as it is worth. */
  float times(int document) throws IOException {
    float times = 0;
    for (Form form : forms) {
      times += form.weight * times(form, document);
    }
    return times;
  }

  /** How often it is there as it was typed. */
  int timesAsTyped(int document) throws IOException {
    int times = 0;
    for (Form form : forms) {
      times += form.asTyped ? times(form, document) : 0;
    }
    return times;
  }

  private static int times(Form form, int document) throws IOException {
    if (form.postings.docID() < document) {
      form.postings.advance(document);
    }
    return form.postings.docID() == document ? form.postings.freq() : 0;
  }

  /** Adds the places where it stands in a document, to be asked once for each. */
  void places(int document, int word, Stretch stretch) throws IOException {
    for (Form form : forms) {
      int places = Math.min(MOST_PLACES, times(form, document));
      for (int i = 0; i < places; i++) {
        stretch.add(form.postings.nextPosition(), word);
      }
    }
  }
}
