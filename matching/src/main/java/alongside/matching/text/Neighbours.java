package alongside.matching.text;

import alongside.matching.nearest.Highest;
import alongside.matching.nearest.Packed;
import alongside.matching.nearest.Scan;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// The lines of the corpus as examples: a text speaks of what the lines nearest to it speak of. Where weights draw one
/// border around a concern, examples keep its corners, and oblique words live in corners.
///
/// Nearness is the cosine on the axes along which concerns differ most ([Axes]); what a vector says beside them, voice
/// and length and weather, is left out. Lines are kept in 8-bit integers; all of them are looked at, in well under a
/// millisecond.
///
/// Source: kernel-weighted nearest neighbours, Dudani 1976.
///
/// @param axes orthonormal, D wide each
/// @param values of the lines on the axes, packed, one line behind the other
/// @param scales likewise
/// @param shares how much each line speaks of which concern
record Neighbours(float[][] axes, byte[] values, float[] scales, Share[][] shares) {

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
        Packed[] places = new Packed[centred.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Packed.of(place(axes, centred[i]));
        }
        int width = places[0].values().length;
        int blocks = places[0].scales().length;
        byte[] values = new byte[places.length * width];
        float[] scales = new float[places.length * blocks];
        for (int i = 0; i < places.length; i++) {
            System.arraycopy(places[i].values(), 0, values, i * width, width);
            System.arraycopy(places[i].scales(), 0, scales, i * blocks, blocks);
        }
        Share[][] shares =
                lines.stream().map(line -> shares(line, discriminant.length)).toArray(Share[][]::new);
        return new Neighbours(axes, values, scales, shares);
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
        Packed packed = Packed.of(place);
        Scan scan = new Scan(packed);
        float[] nearness = new float[shares.length];
        for (int line = 0; line < nearness.length; line++) {
            nearness[line] = scan.score(values, line * packed.values().length, scales, line * packed.scales().length);
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
        return new Neighbours(axes, values, scales, shares);
    }

    void write(DataOutputStream out) throws IOException {
        Halves.write(out, axes);
        Halves.write(out, new float[][] {scales});
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
