package alongside.matching.text;

import alongside.matching.nearest.Packed;
import java.util.Arrays;

/// Where lines lie on axes, in 8-bit steps and axis by axis: all of them are held against a place in plain loops over
/// numbers side by side. Those are fast from the first text on, where explicit vectors would be slow until they are
/// compiled. As many lines at once as stay in a processor's nearest memory while all axes pass by.
///
/// @param steps an axis each: how many steps along it each line lies
/// @param scales a block of [Packed#BLOCK] axes each: the width of each line's steps
record Columns(byte[][] steps, float[][] scales) {

    private static final int AT_ONCE = 1_024;

    /// @param values lines one behind the other, as [Packed] has them
    /// @param scales likewise
    static Columns of(byte[] values, float[] scales, int axes) {
        int blocks = Math.ceilDiv(axes, Packed.BLOCK);
        int lines = scales.length / blocks;
        Columns columns = new Columns(new byte[axes][lines], new float[blocks][lines]);
        for (int line = 0; line < lines; line++) {
            for (int axis = 0; axis < axes; axis++) {
                columns.steps[axis][line] = values[line * blocks * Packed.BLOCK + axis];
            }
            for (int block = 0; block < blocks; block++) {
                columns.scales[block][line] = scales[line * blocks + block];
            }
        }
        return columns;
    }

    /// Back to lines one behind the other.
    byte[] values() {
        int width = scales.length * Packed.BLOCK;
        byte[] values = new byte[scales[0].length * width];
        for (int axis = 0; axis < steps.length; axis++) {
            for (int line = 0; line < steps[axis].length; line++) {
                values[line * width + axis] = steps[axis][line];
            }
        }
        return values;
    }

    /// Those of all blocks of a line, then the next line's.
    float[] scalesOfLines() {
        float[] all = new float[scales.length * scales[0].length];
        for (int block = 0; block < scales.length; block++) {
            for (int line = 0; line < scales[block].length; line++) {
                all[line * scales.length + block] = scales[block][line];
            }
        }
        return all;
    }

    /// The inner product of each line with a place on the same axes.
    float[] products(float[] place) {
        float[] products = new float[scales[0].length];
        float[] part = new float[AT_ONCE];
        for (int from = 0; from < products.length; from += AT_ONCE) {
            int lines = Math.min(AT_ONCE, products.length - from);
            for (int block = 0; block < scales.length; block++) {
                Arrays.fill(part, 0);
                for (int axis = block * Packed.BLOCK;
                        axis < Math.min(steps.length, (block + 1) * Packed.BLOCK);
                        axis++) {
                    add(part, lines, steps[axis], from, place[axis]);
                }
                for (int i = 0; i < lines; i++) {
                    products[from + i] += scales[block][from + i] * part[i];
                }
            }
        }
        return products;
    }

    private static void add(float[] sum, int lines, byte[] steps, int from, float factor) {
        for (int i = 0; i < lines; i++) {
            sum[i] += factor * steps[from + i];
        }
    }
}
