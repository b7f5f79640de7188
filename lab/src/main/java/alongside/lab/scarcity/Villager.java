package alongside.lab.scarcity;

import alongside.matching.routing.Parameters;
import java.util.UUID;

/// Someone who does not exist, with room for one to three.
final class Villager {

    private static final int MOST_A_DAY = Parameters.OF_THE_VILLAGE.load().mostADay();

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
