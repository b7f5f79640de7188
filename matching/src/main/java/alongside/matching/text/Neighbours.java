package alongside.matching.text;

import alongside.matching.nearest.Highest;
import alongside.matching.nearest.Packed;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of the corpus as examples: a text speaks of what the lines nearest to it speak of. Where weights draw one
/// border around a concern, examples keep its corners, and oblique words live in corners.
///
/// Nearness is the cosine on the axes along which concerns differ most ([Axes]); what a vector says beside them, voice
/// and length and weather, is left out. All lines are looked at, axis by axis: a plain loop over numbers side by side,
/// which is fast from the first text on, where explicit vectors would be slow until they are compiled.
///
/// Source: kernel-weighted nearest neighbours, Dudani 1976.
///
/// @param axes orthonormal, D wide each
/// @param columns an axis each: where on it each line lies
/// @param shares how much each line speaks of which concern
record Neighbours(float[][] axes, float[][] columns, Share[][] shares) {

    /// These three were chosen on held-out lines of the corpus, as [ConceptHead]'s temperatures. Between 30 and 100,
    /// 0.025 and 0.04, and 96 and 192 it hardly matters.
    private static final int NEAREST = 50;

    private static final float SOFTNESS = 0.03f;
    private static final int AXES = 128;

    record Share(int concern, float share) {}

    /// @param discriminant a row a concern, as [Discriminant] gives it
    /// @param centred a vector a line, as [ConceptHead#centred] gives it
    static Neighbours of(float[][] discriminant, List<Corpus.Line> lines, float[][] centred) {
        float[][] axes = Axes.of(discriminant, centred[0].length, AXES);
        float[][] columns = new float[axes.length][centred.length];
        for (int line = 0; line < centred.length; line++) {
            put(columns, line, place(axes, centred[line]));
        }
        Share[][] shares =
                lines.stream().map(line -> shares(line, discriminant.length)).toArray(Share[][]::new);
        return new Neighbours(axes, columns, shares);
    }

    private static void put(float[][] columns, int line, float[] place) {
        for (int axis = 0; axis < columns.length; axis++) {
            columns[axis][line] = place[axis];
        }
    }

    private static Share[] shares(Corpus.Line line, int concerns) {
        float[] shares = line.shares(concerns);
        return IntStream.range(0, concerns)
                .filter(concern -> shares[concern] > 0)
                .mapToObj(concern -> new Share(concern, shares[concern]))
                .toArray(Share[]::new);
    }

    private static float[] place(float[][] axes, float[] centred) {
        float[] place = new float[axes.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = (float) Vectors.dot(centred, axes[i]);
        }
        return Vectors.normalise(place);
    }

    /// What the nearest lines speak of, the nearer the more; sums to 1.
    ///
    /// @param concerns how many there are
    double[] profile(float[] centred, int concerns) {
        float[] nearness = nearness(place(axes, centred));
        Highest highest = new Highest(NEAREST);
        float nearest = Float.NEGATIVE_INFINITY;
        for (float near : nearness) {
            highest.offer(near);
            nearest = Math.max(nearest, near);
        }
        double[] profile = new double[concerns];
        double sum = 0;
        for (int line = 0; line < nearness.length; line++) {
            if (nearness[line] >= highest.lowest()) {
                double weight = Math.exp((nearness[line] - nearest) / SOFTNESS);
                sum += weight;
                for (Share share : shares[line]) {
                    profile[share.concern()] += weight * share.share();
                }
            }
        }
        for (int i = 0; i < concerns; i++) {
            profile[i] /= sum;
        }
        return profile;
    }

    private float[] nearness(float[] place) {
        float[] nearness = new float[shares.length];
        for (int axis = 0; axis < place.length; axis++) {
            Vectors.add(nearness, columns[axis], place[axis]);
        }
        return nearness;
    }

    static Neighbours read(DataInputStream in) throws IOException {
        float[][] axes = Halves.read(in);
        float[] scales = Halves.read(in)[0];
        byte[] values = in.readNBytes(in.readInt());
        Share[][] shares = new Share[in.readInt()][];
        for (int line = 0; line < shares.length; line++) {
            shares[line] = new Share[in.readUnsignedByte()];
            for (int i = 0; i < shares[line].length; i++) {
                shares[line][i] = new Share(in.readUnsignedShort(), Float.float16ToFloat(in.readShort()));
            }
        }
        float[][] columns = new float[axes.length][shares.length];
        for (int line = 0; line < shares.length; line++) {
            put(columns, line, Packed.place(values, scales, line, axes.length));
        }
        return new Neighbours(axes, columns, shares);
    }

    /// Lines go in 8-bit integers.
    void write(DataOutputStream out) throws IOException {
        Halves.write(out, axes);
        Packed[] packed = IntStream.range(0, shares.length)
                .mapToObj(line -> Packed.of(line(line)))
                .toArray(Packed[]::new);
        Halves.write(out, new float[][] {scales(packed)});
        out.writeInt(packed.length * packed[0].values().length);
        for (Packed line : packed) {
            out.write(line.values());
        }
        out.writeInt(shares.length);
        for (Share[] line : shares) {
            out.writeByte(line.length);
            for (Share share : line) {
                out.writeShort(share.concern());
                out.writeShort(Float.floatToFloat16(share.share()));
            }
        }
    }

    private float[] line(int line) {
        float[] place = new float[axes.length];
        for (int axis = 0; axis < place.length; axis++) {
            place[axis] = columns[axis][line];
        }
        return place;
    }

    private static float[] scales(Packed[] packed) {
        int blocks = packed[0].scales().length;
        float[] scales = new float[packed.length * blocks];
        for (int line = 0; line < packed.length; line++) {
            System.arraycopy(packed[line].scales(), 0, scales, line * blocks, blocks);
        }
        return scales;
    }
}
