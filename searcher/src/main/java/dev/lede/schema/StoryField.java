package dev.lede.schema;

import dev.lede.analysis.Mark;
import dev.lede.article.Article;
import dev.lede.article.Field;
import dev.lede.article.IndexedArticle;
import dev.lede.ranking.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Headline and body as one weighted text, of which the index has only how often each word is there:
 * a word of the headline counts as several. It is BM25F with the weights put into the counts, after
 * Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004), so
 * that a word is one posting list that Lucene can skip through.
 */
public record StoryField() implements NewsField {
  /**
   * A term that each article has as often as its story is long, for Lucene's own average also
   * counts the forms of a word.
   */
  static final String LENGTH = Mark.LENGTH.term("words");

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  @Override
  public Field field() {
    return Field.STORY;
  }

  private String openingName() {
    return name() + ".opening";
  }

  /** The openings of a segment's stories. */
  public Openings openings(LeafReader segment) throws IOException {
    return new Openings(DocValues.getBinary(segment, openingName()));
  }

  /** The term that tells how long the stories of an index are together. */
  public Term length() {
    return new Term(name(), LENGTH);
  }

  /** Comes after the fields it is made of, whose words it takes when Lucene has read them. */
  @Override
  public void write(IndexedArticle article, Document document) {
    List<RunningText> headline = parts(document, NewsFields.HEADLINE);
    List<RunningText> lede = parts(document, NewsFields.LEDE);
    List<RunningText> body = parts(document, NewsFields.BODY);
    List<RunningText> weighted = new ArrayList<>(body);
    for (int i = 0; i < Ranking.HEADLINE_IN_STORY; i++) {
      weighted.addAll(headline);
    }
    if (!weighted.isEmpty()) {
      document.add(new org.apache.lucene.document.Field(name(), new StoryTokens(weighted), TYPE));
      document.add(new OpeningValue(openingName(), headline, lede, body));
    }
  }

  private static List<RunningText> parts(Document document, TextField row) {
    return Stream.of(document.getFields(row.name()))
        .flatMap(field -> field instanceof RunningText text ? Stream.of(text) : Stream.empty())
        .peek(RunningText::tellWords)
        .toList();
  }

  /** The opening, made when Lucene asks for it, after it has read the texts. */
  private static final class OpeningValue extends org.apache.lucene.document.Field {
    private final List<RunningText> headline;
    private final List<RunningText> lede;
    private final List<RunningText> body;

    OpeningValue(
        String name, List<RunningText> headline, List<RunningText> lede, List<RunningText> body) {
      super(name, BinaryDocValuesField.TYPE);
      this.headline = headline;
      this.lede = lede;
      this.body = body;
    }

    @Override
    public BytesRef binaryValue() {
      return Opening.of(words(headline), words(lede), words(body));
    }

    private static List<List<String>> words(List<RunningText> texts) {
      return texts.size() == 1
          ? texts.get(0).words()
          : texts.stream().flatMap(text -> text.words().stream()).toList();
    }
  }

  @Override
  public void read(Document stored, Article.Builder article) {
    // Headline and body are stored themselves.
  }

  @Override
  public String description() {
    return name()
        + " counts, headline "
        + Ranking.HEADLINE_IN_STORY
        + ", opening "
        + Opening.BODY_WORDS;
  }
}
