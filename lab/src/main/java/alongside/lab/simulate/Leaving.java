package alongside.lab.simulate;

import java.util.SplittableRandom;

/// Members who leave for good, sooner where they are asked much. Each lays down what she carries first; then
/// someone with the same strengths joins, of whom nothing is known yet.
final class Leaving {

    private static final double DAYS_A_YEAR = 365;

    private final World world;

    Leaving(World world) {
        this.world = world;
    }

    void dawn(int day) {
        double loss = world.village.assumptions.members().yearlyLoss();
        double daily = -Math.log1p(-loss) / DAYS_A_YEAR;
        SplittableRandom random = Draws.about(world.seed, Long.MIN_VALUE, day);
        for (int member = 0; member < world.village.size; member++) {
            double often = Math.max(1, world.pushes.today(member));
            world.leaving[member] |= random.nextDouble() < daily * often;
            if (world.leaving[member] && world.carried.carriesNothing(member)) {
                replace(member);
            }
        }
        world.pushes.dawn();
    }

    private void replace(int member) {
        world.leaving[member] = false;
        world.pushes.forget(member);
        world.chances.forget(member);
    }
}
