package alongside.matching.pairs;

/// Finds for each member the few others with whom she could be a pair.
///
/// One inner product, `[strength; struggle] · [struggle; strength]`, is the sum of both directed fits. It leads to the
/// cells to look in; there both fits are added up apart, and the few with the highest harmonic mean are kept. With
/// √n cells this takes O(n · √n · width · looks); up to 4,096 members all are compared, and the few are exact.
///
/// Fits are inner products, -1 to 1; [Members] has refused what is not of one width. Source: an inverted file, Jégou,
/// Douze and Schmid 2011.
public final class CandidateSearch {

    private static final int EXACT = 4096;
    private static final double CELLS = 2;

    private final Members members;
    private final int each;
    private final int looks;

    /// @param each candidates a member; the graph has more edges at members whom many others chose
    /// @param looks how many cells are looked into
    public CandidateSearch(Members members, int each, int looks) {
        if (each < 1 || looks < 1) {
            throw new IllegalArgumentException("At least one candidate and one cell");
        }
        this.members = members;
        this.each = each;
        this.looks = looks;
    }

    /// @return the graph of all who found each other, whether or not both looked; the same for the same seed
    public Candidates find(long seed) {
        int n = members.count();
        int cells = n <= EXACT ? 1 : (int) (CELLS * Math.sqrt(n));
        EdgeList edges = new EdgeList(n, each);
        if (n > 1) {
            Centres centres = new Centres(members, cells, seed);
            look(new Cells(members, centres), centres, edges);
        }
        return edges.graph();
    }

    /// Those of one cell look into nearly the same cells, so these stay in the processor's cache.
    private void look(Cells cells, Centres centres, EdgeList edges) {
        float[] wanted = new float[2 * members.width()];
        float[] received = new float[cells.largest()];
        float[] given = new float[received.length];
        Best near = new Best(Math.min(looks, centres.count()));
        Best best = new Best(each);
        cells.inOrder().forEach(member -> {
            members.wanted(member, wanted);
            centres.nearest(wanted, near);
            best.clear();
            for (int rank = 0; rank < near.size(); rank++) {
                cells.look(near.who(rank), member, wanted, received, given, best);
            }
            for (int rank = 0; rank < best.size(); rank++) {
                edges.add(member, best.who(rank), best.score(rank));
            }
        });
    }
}
