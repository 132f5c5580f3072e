package io.cartera.quickstart.demo;

/** How a client's trade goes over time. */
enum LifeCycle {
    /** Known, but has never bought. */
    LEAD(0.12, 0),
    /** Bought once. */
    ONE_TIME(0.17, 0),
    /** Began within the last months. */
    NEW(0.09, 6),
    /** Buys now and then. */
    OCCASIONAL(0.24, 2.1),
    /** Buys more and more. */
    GROWING(0.08, 7.5),
    /** Buys month after month. */
    LOYAL(0.14, 11.5),
    /** Bought well and stopped. */
    CHURNED(0.16, 7);

    private final double share;
    private final double yearly;

    LifeCycle(double share, double yearly) {
        this.share = share;
        this.yearly = yearly;
    }

    /** The purchases of an average year. */
    double yearly() {
        return yearly;
    }

    static LifeCycle of(Dice dice) {
        double left = dice.unit();
        for (LifeCycle cycle : values()) {
            left -= cycle.share;
            if (left < 0) {
                return cycle;
            }
        }
        return CHURNED;
    }
}
