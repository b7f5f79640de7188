// The heaviest matching by LEMON. In: two ints, members and edges, then for each edge two ints and a float. Out: two
// doubles, seconds of processor time and megabytes, then for each member an int, whom she is matched with or -1.
#define LEMON_ONLY_TEMPLATES
#include <lemon/matching.h>
#include <lemon/smart_graph.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <vector>

namespace {

// Whole numbers, because what is compared has to be exact: a billionth is lost.
constexpr double PARTS = 1e9;

template <typename T> bool take(T& value) { return std::fread(&value, sizeof value, 1, stdin) == 1; }

template <typename T> void put(T value) { std::fwrite(&value, sizeof value, 1, stdout); }

}  // namespace

int main() {
    std::int32_t members = 0;
    std::int32_t edges = 0;
    if (!take(members) || !take(edges)) return 2;
    lemon::SmartGraph graph;
    graph.reserveNode(members);
    graph.reserveEdge(edges);
    for (int i = 0; i < members; i++) graph.addNode();
    lemon::SmartGraph::EdgeMap<std::int64_t> weights(graph);
    for (int i = 0; i < edges; i++) {
        std::int32_t one, other;
        float weight;
        if (!take(one) || !take(other) || !take(weight)) return 2;
        weights[graph.addEdge(graph.nodeFromId(one), graph.nodeFromId(other))] = std::int64_t(weight * PARTS);
    }
    const std::clock_t from = std::clock();
    lemon::MaxWeightedMatching<lemon::SmartGraph, lemon::SmartGraph::EdgeMap<std::int64_t>> matching(graph, weights);
    matching.run();
    put(double(std::clock() - from) / CLOCKS_PER_SEC);
    rusage used;
    getrusage(RUSAGE_SELF, &used);
    put(used.ru_maxrss / 1024.0);
    for (int i = 0; i < members; i++) {
        const lemon::SmartGraph::Node mate = matching.mate(graph.nodeFromId(i));
        put(std::int32_t(mate == lemon::INVALID ? -1 : graph.id(mate)));
    }
    return 0;
}
