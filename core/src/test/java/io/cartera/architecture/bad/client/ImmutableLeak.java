package io.cartera.architecture.bad.client;

import com.google.common.collect.ImmutableSet;

/** What a generator would write where a collection of Guava's is asked for. */
class ImmutableLeak {
    static class Builder {
        Builder() {}

        public final int inherited(ImmutableSet<String> names) {
            return names.size();
        }
    }
}
