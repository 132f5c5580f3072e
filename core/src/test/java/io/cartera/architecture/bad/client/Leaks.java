package io.cartera.architecture.bad.client;

import com.google.common.base.Ticker;
import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import io.cartera.Stability;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows a host in every place what it must not see. */
@Stability(Stability.Level.EVOLVING)
public abstract class Leaks<T extends Ticker> extends ForwardingObject implements Supplier<Range<Integer>> {

    protected final ImmutableMap<String, String> field;

    protected Leaks(Multiset<String> constructor) {
        field = ImmutableMap.of("size", String.valueOf(constructor.size()));
    }

    public abstract ImmutableList<String> returned();

    public abstract List<? extends Optional<ImmutableOrder[]>> argument();

    public abstract void hidden(PackagePrivate parameter);

    ImmutableList<String> ofNobodysConcern() {
        return ImmutableList.of();
    }

    static final class PackagePrivate {}

    /** Inherits what must not be seen. */
    public static final class Builder extends ImmutableLeak.Builder {
        Builder() {}
    }

    /** Is no builder, and extends a generated class all the same. */
    public static final class Extended extends ImmutableOrder {
        Extended() {}
    }
}
