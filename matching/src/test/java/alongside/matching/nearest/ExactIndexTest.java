package alongside.matching.nearest;

class ExactIndexTest extends StrengthIndexContract {

    ExactIndexTest() {
        super(5, 4_000);
    }

    @Override
    protected StrengthIndex empty(int dimensions) {
        return new ExactIndex(dimensions);
    }
}
