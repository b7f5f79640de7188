package alongside.lab.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// BM25 over the words of a language, as Lucene does it (k1 1.2, b 0.75): the floor every ranking by meaning has to
/// beat.
/// A strength that shares no word with the ask scores 0 and is still ranked.
public final class ScoresByWords implements Scores {

    private static final String WORDS = "words";
    private static final String PLACE = "place";

    private final Analyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int size;

    /// Of English.
    public ScoresByWords(List<Worded> strengths) {
        this(strengths, "en");
    }

    /// @param language an ISO 639-1 code
    ScoresByWords(List<Worded> strengths, String language) {
        analyzer = switch (language) {
            case "de" -> new GermanAnalyzer();
            case "es" -> new SpanishAnalyzer();
            default -> new EnglishAnalyzer();
        };
        try {
            write(strengths);
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        size = strengths.size();
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    @Override
    public double[] of(Worded ask) {
        double[] scores = new double[size];
        Query query = new QueryBuilder(analyzer).createBooleanQuery(WORDS, ask.words(), BooleanClause.Occur.SHOULD);
        if (query != null) {
            score(query, scores);
        }
        return scores;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        analyzer.close();
    }

    private void score(Query query, double[] scores) {
        try {
            for (ScoreDoc hit : searcher.search(query, size).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                scores[document.getField(PLACE).numericValue().intValue()] = hit.score;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Worded> strengths) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int place = 0; place < strengths.size(); place++) {
                Document document = new Document();
                document.add(new TextField(WORDS, strengths.get(place).words(), Field.Store.NO));
                document.add(new StoredField(PLACE, place));
                writer.addDocument(document);
            }
        }
    }
}
