package dev.lede.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The postings of some forms of a word in a field of a segment, read with growing documents. */
final class WordPostings {
  private final List<Form> forms = new ArrayList<>();

  private record Form(PostingsEnum postings, float weight) {}

  /**
   * Opens postings.
   *
   * @param terms those of the field in the segment, moved about
   * @param forms with what each is worth
   */
  WordPostings(TermsEnum terms, Map<String, Float> forms) throws IOException {
    for (Map.Entry<String, Float> form : forms.entrySet()) {
      if (terms.seekExact(new BytesRef(form.getKey()))) {
        this.forms.add(new Form(terms.postings(null, PostingsEnum.FREQS), form.getValue()));
      }
    }
  }

  /** How often the word is in a document, each form as much as it is worth. */
  float times(int document) throws IOException {
    float times = 0;
    for (Form form : forms) {
      if (form.postings.docID() < document) {
        form.postings.advance(document);
      }
      times += form.postings.docID() == document ? form.weight * form.postings.freq() : 0;
    }
    return times;
  }
}
