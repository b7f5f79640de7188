package alongside.lab.scarcity;

import java.util.UUID;

/// Someone who does not exist, with room for one to three.
final class Villager {

    /// As in the village: nobody is asked more often within a day.
    private static final int MOST_A_DAY = 3;

    final UUID id;
    final int room;
    private int left;
    private int asked;

    Villager(int number, int room) {
        id = new UUID(0, number);
        this.room = room;
        left = room;
    }

    int left() {
        return left;
    }

    int more() {
        return MOST_A_DAY - asked;
    }

    boolean isFree() {
        return left > 0 && asked < MOST_A_DAY;
    }

    void ask() {
        asked++;
    }

    void sayYes() {
        left--;
    }
}
