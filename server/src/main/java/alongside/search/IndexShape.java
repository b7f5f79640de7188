package alongside.search;

/// What of a strength is kept in OpenSearch: numbers and ids, none of its words.
///
/// No graph is built over the vectors (`index.knn` stays off): every one is compared, as in memory, and what is put
/// is found exactly. The copy in base64 is what scores are computed from; `length` bounds by how much OpenSearch's
/// own score may be off.
///
/// @param village which village it belongs to, so that two do not take each other's for leftovers
record IndexShape(int dimensions, String village) {

    static final String VECTOR = "vector";
    static final String EXACT = "exact";
    static final String LENGTH = "length";
    static final String STRENGTH = "strength";
    static final String MEMBER = "member";
    static final String MARK = "mark";

    private static final String BODY = """
            {
              "settings": {
                "index": {
                  "number_of_shards": 3,
                  "auto_expand_replicas": "0-1",
                  "refresh_interval": "1s"
                }
              },
              "mappings": {
                "dynamic": "strict",
                "_source": {"enabled": false},
                "_meta": {"village": "%s"},
                "properties": {
                  "strength": {"type": "keyword"},
                  "member": {"type": "keyword", "index": false},
                  "mark": {"type": "keyword"},
                  "vector": {"type": "knn_vector", "dimension": %d},
                  "exact": {"type": "binary", "doc_values": true},
                  "length": {"type": "double"}
                }
              }
            }
            """;

    String body() {
        return BODY.formatted(village, dimensions);
    }
}
