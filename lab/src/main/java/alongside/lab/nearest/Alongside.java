package alongside.lab.nearest;

import alongside.matching.nearest.ExactIndex;
import java.util.BitSet;
import java.util.UUID;
import java.util.function.Predicate;

/// The village's own index.
final class Alongside implements Engine {

    /// Of a row: how many signs are set, and its factor.
    private static final int BESIDE_SIGNS = 8;

    private static final int LEAST_SIGNS = 512;

    private final String name;
    private final ExactIndex index;
    private final Predicate<UUID> allowed;
    private final long bytes;

    private Alongside(String name, Crowd crowd, BitSet held, Predicate<UUID> allowed) {
        this.name = name;
        this.allowed = allowed;
        this.index = new ExactIndex(crowd.dimensions());
        held.stream().forEach(member -> index.put(id(member), id(member), crowd.members()[member]));
        int signs = Math.max(LEAST_SIGNS, Integer.highestOneBit(2 * crowd.dimensions() - 1));
        this.bytes = index.size() * (signs / (long) Byte.SIZE + BESIDE_SIGNS);
    }

    /// As a village has it: whoever rests is not in the index.
    static Engine holding(Crowd crowd, BitSet awake) {
        return new Alongside("alongside", crowd, awake, member -> true);
    }

    /// As it would be if everybody stayed in it and the search passed over who rests.
    static Engine passingOver(Crowd crowd, BitSet awake) {
        return new Alongside(
                "alongside, all held",
                crowd,
                crowd.everybody(),
                member -> awake.get((int) member.getLeastSignificantBits()));
    }

    private static UUID id(int member) {
        return new UUID(0, member);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int[] nearest(float[] ask) {
        return index.nearest(ask, allowed, K).stream()
                .mapToInt(near -> (int) near.member().getLeastSignificantBits())
                .toArray();
    }

    @Override
    public long bytesScanned() {
        return bytes;
    }
}
