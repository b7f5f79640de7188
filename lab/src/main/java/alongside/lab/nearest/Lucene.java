package alongside.lab.nearest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene's graph (HNSW as it comes: 16 neighbours, 100 candidates when built), everybody in it in one segment, and a
/// filter of who is awake. The more it gathers beyond what is wanted, the more it finds and the longer it takes.
final class Lucene {

    private static final String VECTOR = "vector";
    private static final Term AWAKE = new Term("awake", "yes");
    private static final double RAM_MEGABYTES = 1_500;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Lucene(Crowd crowd, BitSet awake) {
        try {
            write(crowd, awake);
            this.reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reader.leaves().size() != 1) {
            throw new IllegalStateException("More than one segment");
        }
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /// In the order of the members, by one thread: a document's number is its member's.
    private void write(Crowd crowd, BitSet awake) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(RAM_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int member = 0; member < crowd.size(); member++) {
                Document document = new Document();
                document.add(new KnnFloatVectorField(
                        VECTOR, crowd.members()[member], VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT));
                if (awake.get(member)) {
                    document.add(new StringField(AWAKE.field(), AWAKE.text(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
        }
    }

    Engine gathering(int many) {
        return new Graph("lucene-hnsw, " + many, ask -> nearest(ask, many));
    }

    private int[] nearest(float[] ask, int many) {
        try {
            ScoreDoc[] found = searcher.search(
                            new KnnFloatVectorQuery(VECTOR, ask, many, new TermQuery(AWAKE)), Engine.K)
                    .scoreDocs;
            return Arrays.stream(found).mapToInt(hit -> hit.doc).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
