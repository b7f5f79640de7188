package alongside.matching.text;

import alongside.matching.algebra.Vectors;
import alongside.matching.nearest.Highest;
import alongside.matching.nearest.Packed;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of the corpus as examples: a text speaks of what the lines nearest to it speak of. Where weights draw one
/// border around a concern, examples keep its corners, and oblique words live in corners.
///
/// Nearness is the cosine on the axes along which concerns differ most ([Axes]); what a vector says beside them, voice
/// and length and weather, is left out. All lines are looked at.
///
/// Source: kernel-weighted nearest neighbours, Dudani 1976.
///
/// @param axes orthonormal, D wide each
/// @param columns where on them each line lies
/// @param shares how much each line speaks of which concern
record Neighbours(float[][] axes, Columns columns, Share[][] shares) {

    /// Among the best of these three on held-out lines of the corpus; between 30 and 100, 0.025 and 0.04, and 96
    /// and 192 it hardly matters. Decision 0028 tells what else was in view.
    private static final int NEAREST = 50;

    private static final float SOFTNESS = 0.03f;
    private static final int AXES = 128;

    record Share(int concern, float share) {}

    /// @param discriminant a row a concern, as [Discriminant] gives it
    /// @param centred a vector a line, as [ConceptHead#centred] gives it
    static Neighbours of(float[][] discriminant, List<Corpus.Line> lines, float[][] centred) {
        float[][] axes = Axes.of(discriminant, centred[0].length, AXES);
        Packed[] places =
                Arrays.stream(centred).map(line -> Packed.of(place(axes, line))).toArray(Packed[]::new);
        Columns columns = Columns.of(values(places), scales(places), axes.length);
        Share[][] shares =
                lines.stream().map(line -> shares(line, discriminant.length)).toArray(Share[][]::new);
        return new Neighbours(axes, columns, shares);
    }

    private static byte[] values(Packed[] lines) {
        int width = lines[0].values().length;
        byte[] values = new byte[lines.length * width];
        for (int line = 0; line < lines.length; line++) {
            System.arraycopy(lines[line].values(), 0, values, line * width, width);
        }
        return values;
    }

    private static float[] scales(Packed[] lines) {
        int blocks = lines[0].scales().length;
        float[] scales = new float[lines.length * blocks];
        for (int line = 0; line < lines.length; line++) {
            System.arraycopy(lines[line].scales(), 0, scales, line * blocks, blocks);
        }
        return scales;
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
        float[] nearness = columns.products(place(axes, centred));
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
        return new Neighbours(axes, Columns.of(values, scales, axes.length), shares);
    }

    /// Lines go in 8-bit integers.
    void write(DataOutputStream out) throws IOException {
        Halves.write(out, axes);
        byte[] values = columns.values();
        Halves.write(out, new float[][] {columns.scalesOfLines()});
        out.writeInt(values.length);
        out.write(values);
        out.writeInt(shares.length);
        for (Share[] line : shares) {
            out.writeByte(line.length);
            for (Share share : line) {
                out.writeShort(share.concern());
                out.writeShort(Float.floatToFloat16(share.share()));
            }
        }
    }
}
