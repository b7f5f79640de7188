package alongside.lab.nearest;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Inner products of floats, always summed in the same order: equal vectors score the same.
final class Floats {

    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;

    private Floats() {}

    static float dot(float[] a, float[] b) {
        FloatVector sum = FloatVector.zero(FLOATS);
        int whole = FLOATS.loopBound(a.length);
        for (int i = 0; i < whole; i += FLOATS.length()) {
            sum = FloatVector.fromArray(FLOATS, a, i).fma(FloatVector.fromArray(FLOATS, b, i), sum);
        }
        float dot = sum.reduceLanes(VectorOperators.ADD);
        for (int i = whole; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }
}
