package alongside.matching.experience;

/// Places grouped by a key: those of key `k` are `places[from[k]]` to `places[from[k + 1] - 1]`, ascending.
record Grouped(int[] from, int[] places) {

    /// @param keys of each place, from 0 to `size` - 1
    static Grouped by(int[] keys, int size) {
        int[] from = new int[size + 1];
        for (int key : keys) {
            from[key + 1]++;
        }
        for (int key = 0; key < size; key++) {
            from[key + 1] += from[key];
        }
        int[] next = from.clone();
        int[] places = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            places[next[keys[place]]++] = place;
        }
        return new Grouped(from, places);
    }
}
