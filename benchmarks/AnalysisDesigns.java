import dev.lede.analysis.AmbiguousAcronyms;
import dev.lede.analysis.Casing;
import dev.lede.analysis.Language;
import dev.lede.analysis.Mark;
import dev.lede.analysis.NewsTokenizer;
import dev.lede.analysis.PhraseForms;
import dev.lede.analysis.Piece;
import dev.lede.analysis.QueryTerms;
import dev.lede.analysis.Reading;
import dev.lede.analysis.SimpleWord;
import dev.lede.analysis.UnspacedRun;
import dev.lede.analysis.WrittenWord;
import dev.lede.article.Article;
import dev.lede.article.IndexedArticle;
import dev.lede.article.Span;
import dev.lede.schema.Analysis;
import dev.lede.schema.AnalysisProfile;
import dev.lede.schema.NewsFields;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.tartarus.snowball.ext.EnglishStemmer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where the stems stand: marked tokens beside the exact forms, in twin fields, or alone, as with
 * EnglishAnalyzer; and which stemmer at what weight. Prints relevance, bytes and CPU time as
 * tables.
 *
 * <p>Arguments: {@code ARTICLES.jsonl EVERY MEASURE=FOLDER...}. Every so many articles are indexed
 * for the costs, without stored fields. A folder holds docs.jsonl, queries.tsv and qrels.txt; the
 * measure is map, mrr or ndcg.
 *
 * <p>The classes of Lede are package-private in part and have no option for another stemmer, so
 * this file has copies; it stops where they find or weigh anything else than the original does.
 */
public final class AnalysisDesigns {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
  private static final int DEPTH = 1_000;
  private static final int ROUNDS = 3;
  private static final int QUERY_ROUNDS = 5;
  private static final int QUERIES = 1_000;

  // As in Ranking and QueryTerms.
  private static final float HEADLINE = 1.6f;
  private static final float LEDE = 0.6f;
  private static final float BODY = 1f;
  private static final Map<String, Float> FIELDS =
      new TreeMap<>(Map.of("headline", HEADLINE, "lede", LEDE, "body", BODY));
  private static final float ACCENT = 0.3f;
  private static final float BUILT = 0.85f;
  private static final float[] WEIGHTS = {0.3f, 0.5f, 0.7f, 0.85f, 1f};

  private record Text(String id, String headline, String body, String lede) {}

  /** A way to write texts. */
  private record Index(String name, Analyzer analyzer, BiConsumer<Text, Document> writing) {}

  private interface Asking {
    Query query(String text, IndexReader reader);
  }

  /** A way to ask an index; {@code timed} where its CPU time is of interest. */
  private record Variant(String name, Index index, boolean timed, Asking asking) {}

  private enum Family {
    KSTEM(KStemFilter::new),
    MINIMAL(EnglishMinimalStemFilter::new),
    SNOWBALL(input -> new SnowballFilter(input, new EnglishStemmer())),
    NONE(input -> input);

    private final UnaryOperator<TokenStream> filter;

    Family(UnaryOperator<TokenStream> filter) {
      this.filter = filter;
    }
  }

  /**
   * What a field holds: exact forms with their marks, marked stems, or the stems that differ too.
   */
  private enum Holds {
    EXACT,
    STEMS,
    BOTH
  }

  public static void main(String[] args) throws Exception {
    LUCENE.setLevel(Level.SEVERE);
    IndexSearcher.setMaxClauseCount(10_000);
    List<Variant> variants = variants();
    pairs(variants);
    List<Collection> collections = new ArrayList<>();
    for (String argument : Arrays.asList(args).subList(2, args.length)) {
      String[] parts = argument.split("=", 2);
      collections.add(Collection.read(parts[0], Path.of(parts[1])));
    }
    relevance(variants, collections);
    costs(variants, Path.of(args[0]), Integer.parseInt(args[1]));
  }

  // ---- The designs ----

  private static List<Variant> variants() {
    List<Variant> all = new ArrayList<>();
    Index built = built();
    QueryTerms terms = new QueryTerms(List.of(Language.ENGLISH));
    Analysis analysis = (Analysis) built.analyzer();
    all.add(
        new Variant(
            "A as built: KStem " + BUILT,
            built,
            true,
            (text, reader) ->
                words(
                    text,
                    word ->
                        anyOf(
                            Stream.of(NewsFields.HEADLINE, NewsFields.LEDE, NewsFields.BODY)
                                .flatMap(
                                    row ->
                                        row
                                            .queries(terms, analysis, reader, false)
                                            .word(word)
                                            .<Query>map(
                                                found ->
                                                    new BoostQuery(found, FIELDS.get(row.name())))
                                            .stream())
                                .toList()))));
    for (Family family : Family.values()) {
      Index marked = family == Family.KSTEM ? built : marked(family);
      for (float weight : family == Family.NONE ? new float[] {BUILT} : WEIGHTS) {
        String name = "A " + (family == Family.NONE ? family : family + " " + weight);
        boolean timed = weight == BUILT && family != Family.KSTEM;
        all.add(new Variant(name, marked, timed, asking(family, weight, FIELDS)));
      }
    }
    Map<String, Float> two = Map.of("headline", HEADLINE, "body", BODY);
    all.add(
        new Variant(
            "A KSTEM " + BUILT + ", no lede", built, true, asking(Family.KSTEM, BUILT, two)));
    Map<String, Float> equal = Map.of("headline", 1f, "body", 1f);
    all.add(
        new Variant(
            "A KSTEM " + BUILT + ", no lede, weights 1",
            built,
            false,
            asking(Family.KSTEM, BUILT, equal)));
    Asking asked = asking(Family.KSTEM, BUILT, FIELDS);
    all.add(
        new Variant(
            "A KSTEM " + BUILT + ", asked without stop words",
            built,
            true,
            (text, reader) -> asked.query(withoutStopWords(text), reader)));
    Index twin = twin("B twin, stems with frequencies", false);
    Index placed = twin("B2 twin, stems with offsets", true);
    for (boolean sum : new boolean[] {true, false}) {
      for (float weight : WEIGHTS) {
        String name = "B " + (sum ? "sum " : "dis-max ") + weight;
        Asking asking = twins(weight, sum);
        all.add(new Variant(name, twin, weight == BUILT, asking));
        if (sum && weight == BUILT) {
          all.add(new Variant("B2" + name.substring(1), placed, true, asking));
        }
      }
    }
    Index one =
        new Index(
            "C one field, EnglishAnalyzer",
            new EnglishAnalyzer(),
            (text, document) ->
                add(document, "text", text.headline() + "\n" + text.body(), positions()));
    QueryBuilder builder = new QueryBuilder(one.analyzer());
    all.add(
        new Variant(
            "C EnglishAnalyzer",
            one,
            true,
            (text, reader) ->
                words(text, word -> nothing(builder.createBooleanQuery("text", word)))));
    return all;
  }

  /** The field table's own rows, but nothing stored. */
  private static Index built() {
    List<dev.lede.schema.TextField> rows =
        Stream.of(NewsFields.HEADLINE, NewsFields.LEDE, NewsFields.BODY)
            .map(
                row ->
                    new dev.lede.schema.TextField(
                        row.field(),
                        row.role(),
                        row.offsets(),
                        false,
                        false,
                        // Finding the lede is no part of the comparison, so it is found before.
                        row == NewsFields.LEDE
                            ? indexed -> List.of(indexed.fingerprint())
                            : row.values(),
                        row.restore()))
            .toList();
    return new Index(
        "A marked, KStem",
        new Analysis(AnalysisProfile.current()),
        (text, document) -> {
          Article article =
              Article.builder(text.id()).headline(text.headline()).body(text.body()).build();
          IndexedArticle indexed = new IndexedArticle(article, Instant.EPOCH, 0, text.lede(), "en");
          rows.forEach(row -> row.write(indexed, document));
        });
  }

  private static Index marked(Family family) {
    String name = "A marked, " + (family == Family.NONE ? "no stems" : family);
    return new Index(name, new Chains(family, Holds.BOTH), AnalysisDesigns::addExact);
  }

  private static Index twin(String name, boolean placed) {
    FieldType frequencies = type(IndexOptions.DOCS_AND_FREQS);
    return new Index(
        name,
        new Chains(Family.KSTEM, Holds.EXACT),
        (text, document) -> {
          addExact(text, document);
          add(document, "headline.stem", text.headline(), placed ? offsets() : frequencies);
          add(document, "lede.stem", text.lede(), placed ? positions() : frequencies);
          add(document, "body.stem", text.body(), placed ? offsets() : frequencies);
        });
  }

  private static void addExact(Text text, Document document) {
    add(document, "headline", text.headline(), offsets());
    add(document, "lede", text.lede(), positions());
    add(document, "body", text.body(), offsets());
  }

  private static void add(Document document, String name, String value, FieldType type) {
    if (!value.isEmpty()) {
      document.add(new Field(name, value, type));
    }
  }

  private static FieldType offsets() {
    return type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  }

  private static FieldType positions() {
    return type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  // ---- Queries ----

  private static Asking asking(Family family, float weight, Map<String, Float> fields) {
    Stems stems = new Stems(family);
    return (text, reader) ->
        words(
            text,
            word ->
                inFields(
                    fields,
                    word,
                    (field, one) -> any(field, terms(one, stems, Holds.BOTH, weight))));
  }

  private static Query inFields(
      Map<String, Float> fields, String word, BiFunction<String, WrittenWord, Query> one) {
    return anyOf(
        fields.entrySet().stream()
            .flatMap(
                field ->
                    all(field.getKey(), word, written -> one.apply(field.getKey(), written))
                        .<Query>map(query -> new BoostQuery(query, field.getValue())))
            .toList());
  }

  private static Asking twins(float weight, boolean sum) {
    Stems stems = new Stems(Family.KSTEM);
    return (text, reader) ->
        words(
            text,
            word -> inFields(FIELDS, word, (field, one) -> twin(field, one, stems, weight, sum)));
  }

  private static Query twin(
      String field, WrittenWord word, Stems stems, float weight, boolean sum) {
    Query exact = any(field, terms(word, stems, Holds.EXACT, 1));
    Map<String, Float> others = terms(word, stems, Holds.STEMS, 1);
    if (others.isEmpty()) {
      return exact;
    }
    List<Query> both = List.of(exact, new BoostQuery(any(field + ".stem", others), weight));
    return sum ? anyOf(both) : new DisjunctionMaxQuery(both, 0);
  }

  /** Every word of a text between white space is optional, as Translation has it. */
  private static Query words(String text, Function<String, Query> word) {
    List<String> typed = Stream.of(text.strip().split("\\s+")).toList();
    boolean tell = capitalsTell(typed);
    return anyOf(
        typed.stream()
            .map(one -> word.apply(tell ? one : one.toLowerCase(Locale.ROOT)))
            .filter(query -> !(query instanceof MatchNoDocsQuery))
            .toList());
  }

  private static String withoutStopWords(String text) {
    String rest =
        Stream.of(text.strip().split("\\s+"))
            .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
            .collect(Collectors.joining(" "));
    return rest.isEmpty() ? text : rest;
  }

  /** As in Capitals. */
  private static boolean capitalsTell(List<String> typed) {
    List<String> words =
        typed.stream().filter(word -> word.chars().anyMatch(Character::isLetter)).toList();
    boolean shouted =
        words.stream().allMatch(word -> word.chars().noneMatch(Character::isLowerCase))
            && words.stream().anyMatch(word -> word.length() > 4);
    boolean headline =
        words.size() >= 4
            && words.stream()
                .allMatch(word -> word.length() < 4 || !Character.isLowerCase(word.codePointAt(0)));
    return !shouted && !headline;
  }

  /** As in WordQueries: what was typed as one word must be there as a whole. */
  private static Stream<Query> all(String field, String text, Function<WrittenWord, Query> one) {
    List<Piece> pieces = Reading.of(text);
    if (pieces.size() > 6) {
      QueryTerms exact = new QueryTerms(List.of());
      return Stream.of(sequence(field, new PhraseForms(exact, term -> false).asTyped(pieces)));
    }
    List<Query> queries = pieces.stream().map(piece -> piece(field, piece, one)).toList();
    if (queries.size() < 2) {
      return queries.stream();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return Stream.of(all.build());
  }

  private static Query piece(String field, Piece piece, Function<WrittenWord, Query> one) {
    if (piece instanceof UnspacedRun run) {
      return sequence(field, run.terms());
    }
    WrittenWord word = (WrittenWord) piece;
    if (word.parts().size() < 2) {
      return one.apply(word);
    }
    Query parts = sequence(field, word.parts().stream().map(SimpleWord::exact).toList());
    return new DisjunctionMaxQuery(List.of(one.apply(word), parts), 0);
  }

  /** As in QueryTerms. */
  private static Map<String, Float> terms(
      WrittenWord word, Stems stems, Holds holds, float weight) {
    SimpleWord whole = word.whole();
    Map<String, Float> terms = new LinkedHashMap<>();
    if (whole.casing() == Casing.ACRONYM && AmbiguousAcronyms.contains(whole.exact())) {
      return holds == Holds.STEMS ? terms : Map.of(Mark.ACRONYM.term(whole.exact()), 1f);
    }
    if (holds != Holds.STEMS) {
      terms.put(whole.exact(), 1f);
      word.linked().ifPresent(linked -> terms.put(linked, 1f));
      whole.accented().ifPresent(accent -> terms.put(Mark.ACCENTED.term(accent), ACCENT));
    }
    if (holds == Holds.EXACT || stems.family == Family.NONE) {
      return terms;
    }
    boolean acronym = whole.casing() == Casing.ACRONYM;
    String stem = acronym ? whole.exact() : stems.of(whole);
    terms.put(Mark.STEM.term(Language.ENGLISH, stem), weight);
    if (!acronym && whole.casing() != Casing.CAPITALISED) {
      terms.put(Mark.STEM_OF_CAPITALISED.term(Language.ENGLISH, stem), weight);
      SimpleWord plain = new SimpleWord(stem, stem, Casing.PLAIN, new Span(0, stem.length()));
      if (holds == Holds.BOTH && !stem.isEmpty() && stems.of(plain).equals(stem)) {
        terms.putIfAbsent(stem, weight);
      }
    }
    return terms;
  }

  private static Query any(String field, Map<String, Float> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach((text, weight) -> any.addTerm(new BytesRef(text), weight));
    return any.build();
  }

  private static Query sequence(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.get(0)))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  private static Query anyOf(List<Query> queries) {
    if (queries.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Query nothing(Query query) {
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }

  // ---- Terms: Stemmer, IndexTerms and NewsFormsFilter with another stemmer ----

  private static final class Stems {
    final Family family;
    private final Word word = new Word();
    private final TokenStream stems;

    Stems(Family family) {
      this.family = family;
      this.stems = family.filter.apply(word);
    }

    String of(SimpleWord simple) {
      String exact = simple.exact();
      int last = exact.length() - 1;
      boolean digits = last > 0 && exact.charAt(last - 1) >= '0' && exact.charAt(last - 1) <= '9';
      if (last > 0
          && exact.charAt(last) == 's'
          && (simple.casing() == Casing.PLURAL_OF_ACRONYM || digits)) {
        return exact.substring(0, last);
      }
      try {
        word.set(simple.lower());
        stems.reset();
        stems.incrementToken();
        String stem = word.term.toString();
        stems.end();
        stems.close();
        return stem.isEmpty() ? exact : fold(stem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String fold(String stem) {
      char[] folded = new char[4 * stem.length()];
      int length = ASCIIFoldingFilter.foldToASCII(stem.toCharArray(), 0, folded, 0, stem.length());
      return new String(folded, 0, length).replace('\u0451', '\u0435');
    }

    private static final class Word extends TokenStream {
      private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
      private String text = "";
      private boolean given;

      void set(String word) {
        text = word;
        given = false;
      }

      @Override
      public boolean incrementToken() {
        if (given) {
          return false;
        }
        clearAttributes();
        term.append(text);
        given = true;
        return true;
      }
    }
  }

  /** One chain for all fields, as in Analysis, and one for the stems of all. */
  private static final class Chains extends DelegatingAnalyzerWrapper {
    private final Analyzer forms;
    private final Analyzer stems;

    Chains(Family family, Holds holds) {
      super(PER_FIELD_REUSE_STRATEGY);
      forms = new Chain(family, holds);
      stems = new Chain(family, Holds.STEMS);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return field.endsWith(".stem") ? stems : forms;
    }
  }

  private static final class Chain extends Analyzer {
    private final Family family;
    private final Holds holds;

    Chain(Family family, Holds holds) {
      this.family = family;
      this.holds = holds;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new NewsTokenizer(attributeFactory(field));
      TokenStream pairs =
          new CJKBigramFilter(
              words,
              CJKBigramFilter.HAN
                  | CJKBigramFilter.HIRAGANA
                  | CJKBigramFilter.KATAKANA
                  | CJKBigramFilter.HANGUL,
              true);
      return new TokenStreamComponents(words, new Forms(pairs, new Stems(family), holds));
    }
  }

  private record Form(String text, Span span) {}

  private static final class Forms extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final CharArrayMap<List<Form>> remembered = new CharArrayMap<>(1_000, false);
    private final Stems stems;
    private final Holds holds;
    private List<Form> pending = List.of();
    private int next;
    private int start;
    private int end;
    private int step;

    Forms(TokenStream input, Stems stems, Holds holds) {
      super(input);
      this.stems = stems;
      this.holds = holds;
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (next == pending.size()) {
        if (!input.incrementToken()) {
          return false;
        }
        start = offset.startOffset();
        end = offset.endOffset();
        step = increment.getPositionIncrement();
        pending = forms();
        next = 0;
      }
      Form form = pending.get(next);
      term.setEmpty().append(form.text());
      boolean whole = form.span().start() == 0 && form.span().end() >= end - start;
      offset.setOffset(
          whole ? start : Math.min(end, start + form.span().start()),
          whole ? end : Math.min(end, start + form.span().end()));
      increment.setPositionIncrement(next == 0 ? step : 0);
      next++;
      return true;
    }

    private List<Form> forms() {
      boolean shouted = type.type().equals(NewsTokenizer.SHOUTED);
      if (shouted || term.length() > 24) {
        return of(WrittenWord.of(term.toString(), shouted));
      }
      List<Form> known = remembered.get(term.buffer(), 0, term.length());
      if (known == null) {
        if (remembered.size() >= 20_000) {
          remembered.clear();
        }
        known = of(WrittenWord.of(term.toString(), false));
        remembered.put(term.toString(), known);
      }
      return known;
    }

    private List<Form> of(WrittenWord word) {
      Map<String, Span> found = new LinkedHashMap<>();
      add(word.whole(), found);
      if (holds != Holds.STEMS) {
        word.linked().ifPresent(linked -> found.putIfAbsent(linked, word.whole().span()));
      }
      word.parts().forEach(part -> add(part, found));
      return found.entrySet().stream()
          .filter(entry -> !entry.getKey().isEmpty())
          .map(entry -> new Form(entry.getKey(), entry.getValue()))
          .sorted(Comparator.comparingInt(form -> form.span().start()))
          .toList();
    }

    private void add(SimpleWord word, Map<String, Span> found) {
      String exact = word.exact();
      if (exact.isEmpty()) {
        return;
      }
      boolean acronym = word.casing() == Casing.ACRONYM;
      if (holds != Holds.STEMS) {
        found.putIfAbsent(exact, word.span());
        word.accented().ifPresent(a -> found.putIfAbsent(Mark.ACCENTED.term(a), word.span()));
        if (acronym || (word.casing() == Casing.SHOUTED && exact.length() <= 6)) {
          found.putIfAbsent(Mark.ACRONYM.term(exact), word.span());
        }
      }
      String stem = stems.of(word);
      boolean differs = stems.family != Family.NONE && !stem.equals(exact);
      if (holds == Holds.STEMS || (holds == Holds.BOTH && differs)) {
        boolean name = acronym || word.casing() == Casing.CAPITALISED;
        Mark mark = name ? Mark.STEM_OF_CAPITALISED : Mark.STEM;
        found.putIfAbsent(mark.term(Language.ENGLISH, stem), word.span());
      }
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      pending = List.of();
      next = 0;
    }
  }

  // ---- Relevance ----

  private record Collection(
      String name,
      String measure,
      List<Text> texts,
      Map<String, String> queries,
      Map<String, Map<String, Integer>> judgments) {

    static Collection read(String measure, Path folder) throws IOException {
      Map<String, Map<String, Integer>> judgments = new LinkedHashMap<>();
      for (String line : Files.readAllLines(folder.resolve("qrels.txt"))) {
        String[] parts = line.strip().split("\\s+");
        int grade = Integer.parseInt(parts[3]);
        if (grade > 0) {
          judgments.computeIfAbsent(parts[0], query -> new HashMap<>()).put(parts[2], grade);
        }
      }
      Map<String, String> queries = new HashMap<>();
      for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
        String[] parts = line.split("\t", 2);
        queries.put(parts[0], parts[1]);
      }
      judgments.keySet().retainAll(queries.keySet());
      String name = folder.getFileName().toString();
      return new Collection(
          name, measure, readTexts(folder.resolve("docs.jsonl"), 1, 0), queries, judgments);
    }

    /** The figure of each judged query; 0 for one that finds nothing. */
    double[] measured(IndexReader reader, Asking asking) throws IOException {
      IndexSearcher searcher = new IndexSearcher(reader);
      double[] figures = new double[judgments.size()];
      int at = 0;
      for (Map.Entry<String, Map<String, Integer>> judged : judgments.entrySet()) {
        Query query = asking.query(queries.get(judged.getKey()), reader);
        int depth =
            switch (measure) {
              case "map" -> DEPTH;
              case "mrr" -> DEPTH / 10;
              default -> 10;
            };
        ScoreDoc[] hits = searcher.search(query, depth).scoreDocs;
        int[] grades =
            Arrays.stream(hits)
                .mapToInt(hit -> judged.getValue().getOrDefault(texts.get(hit.doc).id(), 0))
                .toArray();
        figures[at++] = measure(grades, judged.getValue());
      }
      return figures;
    }

    private double measure(int[] grades, Map<String, Integer> judged) {
      return switch (measure) {
        case "map" -> precision(grades) / judged.size();
        case "mrr" -> {
          int first =
              IntStream.range(0, grades.length).filter(i -> grades[i] > 0).findFirst().orElse(-1);
          yield first < 0 ? 0 : 1.0 / (first + 1);
        }
        case "ndcg" -> {
          int[] ideal =
              judged.values().stream().sorted(Comparator.reverseOrder()).mapToInt(i -> i).toArray();
          yield gain(grades) / gain(ideal);
        }
        default -> throw new IllegalArgumentException(measure);
      };
    }

    private static double precision(int[] grades) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < grades.length; i++) {
        if (grades[i] > 0) {
          sum += (double) ++found / (i + 1);
        }
      }
      return sum;
    }

    private static double gain(int[] grades) {
      return IntStream.range(0, Math.min(10, grades.length))
          .mapToDouble(i -> grades[i] * Math.log(2) / Math.log(i + 2))
          .sum();
    }
  }

  private static void relevance(List<Variant> variants, List<Collection> collections)
      throws IOException {
    List<Map<Variant, double[]>> figures = new ArrayList<>();
    for (Collection collection : collections) {
      Map<Variant, double[]> row = new HashMap<>();
      Map<Index, DirectoryReader> readers = new HashMap<>();
      for (Variant variant : variants) {
        if (!readers.containsKey(variant.index())) {
          Directory folder = new ByteBuffersDirectory();
          write(variant.index(), collection.texts(), folder);
          readers.put(variant.index(), DirectoryReader.open(folder));
        }
        row.put(variant, collection.measured(readers.get(variant.index()), variant.asking()));
      }
      check(collection.name(), variants, row);
      figures.add(row);
      System.err.println(collection.name());
    }
    System.out.println("\n| relevance | " + titles(collections) + " |");
    System.out.println("| --- |" + " --- |".repeat(collections.size()));
    for (Variant variant : variants) {
      StringBuilder line = new StringBuilder("| " + variant.name() + " |");
      for (Map<Variant, double[]> row : figures) {
        line.append(cell(row.get(variant), row.get(variants.get(0))));
      }
      System.out.println(line);
    }
  }

  private static String titles(List<Collection> collections) {
    return String.join(
        " | ",
        collections.stream()
            .map(c -> c.name() + " " + c.measure() + " (" + c.judgments().size() + ")")
            .toList());
  }

  /** The mean; with a sign where it differs from the design as built by more than chance. */
  private static String cell(double[] figures, double[] built) {
    double[] differences =
        IntStream.range(0, built.length).mapToDouble(i -> figures[i] - built[i]).toArray();
    double sum = Arrays.stream(differences).sum();
    SplittableRandom random = new SplittableRandom(7);
    int tries = 2_000;
    int beyond = 0;
    for (int i = 0; i < tries; i++) {
      double flipped = Arrays.stream(differences).map(d -> random.nextBoolean() ? d : -d).sum();
      beyond += Math.abs(flipped) >= Math.abs(sum) - 1e-12 ? 1 : 0;
    }
    String sign = (double) beyond / tries >= 0.05 ? "" : sum > 0 ? " +" : " −";
    return String.format(
        Locale.ROOT, " %.4f%s |", Arrays.stream(figures).average().orElse(0), sign);
  }

  private static void check(String name, List<Variant> variants, Map<Variant, double[]> row) {
    double[] built = row.get(variants.get(0));
    double[] copied =
        variants.stream()
            .filter(v -> v.name().equals("A KSTEM " + BUILT))
            .map(row::get)
            .findFirst()
            .get();
    if (!Arrays.equals(built, copied)) {
      throw new IllegalStateException("the copy of QueryTerms has drifted, seen on " + name);
    }
  }

  /** Words that must not meet: which of them do, asked either way. */
  private static void pairs(List<Variant> variants) throws IOException {
    List<String> pairs =
        List.of(
            "news new",
            "Paris pari",
            "organ organization",
            "universe university",
            "Howell Howells",
            "Powell Powells",
            "market markets");
    System.out.println("| do they meet? | " + String.join(" | ", pairs) + " |");
    System.out.println("| --- |" + " --- |".repeat(pairs.size()));
    for (Variant variant : variants) {
      if (variant.timed()) {
        StringBuilder line = new StringBuilder("| " + variant.name() + " |");
        for (String pair : pairs) {
          String[] words = pair.split(" ");
          line.append(meets(variant, words[0], words[1]) ? " → " : " ");
          line.append(meets(variant, words[1], words[0]) ? "← |" : "|");
        }
        System.out.println(line);
      }
    }
  }

  private static boolean meets(Variant variant, String asked, String written) throws IOException {
    Directory folder = new ByteBuffersDirectory();
    write(variant.index(), List.of(new Text("1", "", written, written)), folder);
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      return new IndexSearcher(reader).count(variant.asking().query(asked, reader)) > 0;
    }
  }

  // ---- Costs ----

  private static void costs(List<Variant> variants, Path file, int every) throws IOException {
    List<Text> texts = readTexts(file, every, 0);
    List<String> queries = queries(readTexts(file, every, every / 2));
    List<Index> indexes = new ArrayList<>();
    variants.forEach(
        v -> {
          if (!indexes.contains(v.index())) indexes.add(v.index());
        });
    indexes.add(1, marked(Family.KSTEM));
    Path folder = Files.createTempDirectory("designs");
    try {
      Map<Index, Path> folders = new HashMap<>();
      indexes.forEach(i -> folders.put(i, folder.resolve("" + indexes.indexOf(i))));
      indexing(indexes, texts, folders);
      searching(variants.stream().filter(Variant::timed).toList(), queries, folders);
    } finally {
      delete(folder);
    }
  }

  private static void indexing(List<Index> indexes, List<Text> texts, Map<Index, Path> folders)
      throws IOException {
    Map<Index, List<Double>> seconds = new HashMap<>();
    write(indexes.get(0), texts.subList(0, texts.size() / 4), new ByteBuffersDirectory());
    for (int round = 0; round < ROUNDS; round++) {
      for (Index index : indexes) {
        delete(folders.get(index));
        System.gc();
        try (Directory directory = FSDirectory.open(folders.get(index))) {
          double taken = write(index, texts, directory);
          seconds.computeIfAbsent(index, i -> new ArrayList<>()).add(taken);
          System.err.println(index.name() + " " + taken);
        }
      }
    }
    System.out.println(
        "\n| "
            + String.format(Locale.ROOT, "%,d", texts.size())
            + " articles | MB | ratio | .doc"
            + " | .pos | .pay | terms | indexing, CPU s | ratio |");
    System.out.println("| --- |" + " --- |".repeat(8));
    Index built = indexes.get(0);
    for (Index index : indexes) {
      Map<String, Long> bytes = bytes(folders.get(index));
      double taken = median(seconds.get(index));
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.2f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
          index.name() + (indexes.indexOf(index) == 1 ? ", copied" : ""),
          bytes.get("all") / 1e6,
          (double) bytes.get("all") / bytes(folders.get(built)).get("all"),
          bytes.getOrDefault("doc", 0L) / 1e6,
          bytes.getOrDefault("pos", 0L) / 1e6,
          bytes.getOrDefault("pay", 0L) / 1e6,
          bytes.getOrDefault("tim", 0L) / 1e6,
          taken,
          taken / median(seconds.get(built)));
    }
    long copied = bytes(folders.get(indexes.get(1))).get("pos");
    if (copied != bytes(folders.get(built)).get("pos")) {
      throw new IllegalStateException("the copy of NewsFormsFilter has drifted");
    }
  }

  private static void searching(
      List<Variant> variants, List<String> queries, Map<Index, Path> folders) throws IOException {
    System.out.println(
        "\n| "
            + queries.size()
            + " queries, CPU ms | top 10 median | ratio | 90th of 100"
            + " | top 1,000 median | ratio | 90th of 100 |");
    System.out.println("| --- |" + " --- |".repeat(6));
    Map<Index, IndexSearcher> searchers = new HashMap<>();
    for (Variant variant : variants) {
      if (!searchers.containsKey(variant.index())) {
        Directory directory = FSDirectory.open(folders.get(variant.index()));
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        searchers.put(variant.index(), searcher);
      }
    }
    int[] depths = {10, DEPTH};
    double[][][][] taken = new double[variants.size()][depths.length][queries.size()][QUERY_ROUNDS];
    for (int round = -2; round < QUERY_ROUNDS; round++) {
      for (int d = 0; d < depths.length; d++) {
        for (int v = 0; v < variants.size(); v++) {
          IndexSearcher searcher = searchers.get(variants.get(v).index());
          for (int q = 0; q < queries.size(); q++) {
            long before = cpu();
            Query query = variants.get(v).asking().query(queries.get(q), searcher.getIndexReader());
            searcher.search(query, depths[d]);
            taken[v][d][q][Math.max(0, round)] = (cpu() - before) / 1e6;
          }
        }
      }
      System.err.println("queries, round " + round);
    }
    for (int v = 0; v < variants.size(); v++) {
      StringBuilder line = new StringBuilder("| " + variants.get(v).name() + " |");
      for (int d = 0; d < depths.length; d++) {
        double[] figures = sorted(taken[v][d]);
        double built = sorted(taken[0][d])[queries.size() / 2];
        double middle = figures[queries.size() / 2];
        line.append(
            String.format(
                Locale.ROOT,
                " %.3f | %.2f | %.3f |",
                middle,
                middle / built,
                figures[queries.size() * 9 / 10]));
      }
      System.out.println(line);
    }
  }

  /** The median of the rounds of each query, the least first. */
  private static double[] sorted(double[][] rounds) {
    return Arrays.stream(rounds)
        .mapToDouble(one -> Arrays.stream(one).sorted().toArray()[one.length / 2])
        .sorted()
        .toArray();
  }

  /** One to four words in a row out of headlines of articles that were not indexed. */
  private static List<String> queries(List<Text> texts) {
    Random random = new Random(7);
    List<String> queries = new ArrayList<>();
    for (int i = 0; queries.size() < QUERIES && i < texts.size(); i += texts.size() / QUERIES) {
      List<String> words = List.of(texts.get(i).headline().strip().split("\\s+"));
      int length = Math.min(words.size(), 1 + queries.size() % 4);
      int from = random.nextInt(words.size() - length + 1);
      queries.add(String.join(" ", words.subList(from, from + length)));
    }
    return queries;
  }

  // ---- Reading, writing, measuring ----

  private static List<Text> readTexts(Path file, int every, int first) throws IOException {
    JsonFactory json = new JsonFactory();
    List<Text> texts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (number++ % every != first) {
          continue;
        }
        Map<String, String> found = new HashMap<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            found.put(key, parser.getValueAsString(""));
            parser.skipChildren();
          }
        }
        // As an article keeps them, which may not be as they came.
        Article article =
            Article.builder(found.get("id"))
                .headline(found.getOrDefault("title", ""))
                .body(found.getOrDefault("body", ""))
                .build();
        texts.add(new Text(article.id(), article.headline(), article.body(), article.lede()));
      }
    }
    return texts;
  }

  /** Writes an index as one segment. Returns the CPU seconds without those of the last merge. */
  private static double write(Index index, List<Text> texts, Directory directory)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(index.analyzer())
            .setRAMBufferSizeMB(64)
            .setUseCompoundFile(false)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    config.getMergePolicy().setNoCFSRatio(0);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      long before = cpu();
      for (Text text : texts) {
        Document document = new Document();
        index.writing().accept(text, document);
        writer.addDocument(document);
      }
      writer.commit();
      double taken = (cpu() - before) / 1e9;
      writer.forceMerge(1);
      return taken;
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  /** The bytes of files by their ending, and of all. */
  private static Map<String, Long> bytes(Path folder) throws IOException {
    Map<String, Long> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        bytes.merge(name.substring(name.lastIndexOf('.') + 1), Files.size(file), Long::sum);
        bytes.merge("all", Files.size(file), Long::sum);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
