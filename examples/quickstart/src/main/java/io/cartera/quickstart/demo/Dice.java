package io.cartera.quickstart.demo;

import java.util.List;

/**
 * Chance that is the same on every JDK: SplitMix64 (Steele, Lea and Flood 2014) with own, simple derivations.
 *
 * <p>The derivations of {@link java.util.random} are not specified to stay. Not thread-safe.
 */
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** The dice of a purpose: the same numbers always give the same throws. */
    Dice(long seed, long number) {
        state = mix(seed + GAMMA) ^ mix(number * GAMMA + 1);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0, inclusive, to 1, exclusive. */
    double unit() {
        state += GAMMA;
        return (mix(state) >>> 11) * UNIT;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number from 0, inclusive, to a bound, exclusive. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** A whole number between two, both inclusive. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of the choices, the first ones much more often: names and cities are not spread evenly. */
    <T> T pickEarly(List<T> choices) {
        return choices.get((int) (StrictMath.pow(unit(), 1.7) * choices.size()));
    }

    /** The normal distribution with mean 0 and deviation 1 (Box and Muller 1958). */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** A factor around 1 whose logarithm is normal: small and large clients. */
    double spread(double deviation) {
        return StrictMath.exp(deviation * normal());
    }

    /** A waiting time of a given mean. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** So many decimal digits, the first one not zero. */
    String digits(int count) {
        StringBuilder out = new StringBuilder(count).append(between(1, 9));
        while (out.length() < count) {
            out.append(below(10));
        }
        return out.toString();
    }
}
