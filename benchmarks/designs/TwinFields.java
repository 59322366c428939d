import dev.lede.analysis.Language;
import dev.lede.article.IndexedArticle;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.AnalysisProfile.Chain;
import dev.lede.schema.Role;
import dev.lede.schema.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Lede's terms, but each field leaves the marked stems to a twin that keeps how often they occur
 * and no more. Of exact form and stem the better one counts.
 */
final class TwinFields implements Design {
  private static final String TWIN = ".stem";

  private final Design marked = new MarkedTokens();

  /** A twin is no field that Lede knows, so it is analysed as a keyword. */
  @Override
  public Analyzer analyzer() {
    AnalysisProfile profile = AnalysisProfile.current();
    Chain exact = profile.chains().get(Role.TEXT);
    Chain english = profile.languages().get(Language.ENGLISH);
    List<TokenFilterFactory> filters = new ArrayList<>(english.filters());
    filters.add(new StemsOnly());
    Chain stems = new Chain(english.tokenizer(), filters);
    return new Analysis(
        new AnalysisProfile("twins", Map.of(Role.TEXT, exact, Role.KEYWORD, stems), Map.of()));
  }

  @Override
  public Document document(IndexedArticle article) {
    FieldType frequencies = new FieldType();
    frequencies.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    Document document = marked.document(article);
    for (TextField row : MarkedTokens.FIELDS) {
      for (String text : row.values().apply(article)) {
        document.add(new Field(row.name() + TWIN, text, frequencies));
      }
    }
    return document;
  }

  @Override
  public Query query(String text, IndexReader reader) {
    return twins(marked.query(text, new Evidence(reader.leaves().get(0).reader())));
  }

  private static Query twins(Query query) {
    return switch (query) {
      case BooleanQuery all -> {
        BooleanQuery.Builder twins = new BooleanQuery.Builder();
        for (BooleanClause clause : all) {
          twins.add(twins(clause.query()), clause.occur());
        }
        yield twins.build();
      }
      case DisjunctionMaxQuery any ->
          new DisjunctionMaxQuery(
              any.getDisjuncts().stream().map(TwinFields::twins).toList(),
              any.getTieBreakerMultiplier());
      case BoostQuery boost -> new BoostQuery(twins(boost.getQuery()), boost.getBoost());
      case SynonymQuery word -> word(word.getField(), word.getTerms());
      default -> query;
    };
  }

  private static Query word(String field, List<Term> forms) {
    List<Term> stems = forms.stream().filter(term -> StemsOnly.isStem(term.text())).toList();
    List<Term> others = forms.stream().filter(term -> !stems.contains(term)).toList();
    return new DisjunctionMaxQuery(List.of(any(field, others), any(field + TWIN, stems)), 0);
  }

  private static Query any(String field, List<Term> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(term.bytes(), 1));
    return any.build();
  }

  /** Shows the twins where Lede looks how often the forms of a word have a capital. */
  private static final class Evidence extends FilterLeafReader {
    Evidence(LeafReader index) {
      super(index);
    }

    @Override
    public Terms terms(String field) throws IOException {
      return super.terms(field + TWIN);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
