package io.cartera.segment.population;

import io.cartera.Stability;
import io.cartera.criteria.Binding;
import io.cartera.criteria.Bindings;
import io.cartera.criteria.Parameter;
import io.cartera.criteria.ValueType;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What populations decided for all cuts of a model; immutable. Keep it to reproduce a run or to classify a new client. */
@Stability(Stability.Level.EVOLVING)
public final class PopulationProfile implements Bindings {

    private static final PopulationProfile EMPTY = new PopulationProfile(Map.of());

    private final Map<String, CutProfile> profiles;

    private PopulationProfile(Map<String, CutProfile> profiles) {
        this.profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
    }

    /** A profile that decided nothing. */
    public static PopulationProfile empty() {
        return EMPTY;
    }

    /** The profile of some cuts; of two with one name the later counts. */
    public static PopulationProfile of(Collection<CutProfile> cuts) {
        Map<String, CutProfile> byName = new LinkedHashMap<>();
        cuts.forEach(c -> byName.put(c.cut(), c));
        return new PopulationProfile(byName);
    }

    /** This profile and that of one more cut. */
    public PopulationProfile with(CutProfile cut) {
        Map<String, CutProfile> more = new LinkedHashMap<>(profiles);
        more.put(cut.cut(), cut);
        return new PopulationProfile(more);
    }

    /** The profiles by the names of their cuts, in the order in which they were measured; unmodifiable. */
    public Map<String, CutProfile> cuts() {
        return profiles;
    }

    /** The profile of a cut, if it was measured. */
    public Optional<CutProfile> cut(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /**
     * What was decided for a parameter of a cut, or nothing where these populations did not measure the cut.
     *
     * @throws io.cartera.InvalidValueException if a cut of that name was measured, but by another method or into other bands
     */
    @Override
    public <T> Optional<Binding<T>> find(Parameter<T> parameter) {
        return parameter instanceof CutParameter<T> p ? cut(p.cut().name()).map(c -> binding(c, p)) : Optional.empty();
    }

    private static <T> Binding<T> binding(CutProfile cut, CutParameter<T> parameter) {
        cut.refuseAnother(parameter.cut());
        if (cut.failure().isPresent()) {
            return new Binding.Failed<>(cut.failure().get());
        }
        return cut.cutOffs().isEmpty()
                ? new Binding.Undecided<>(cut.origin())
                : new Binding.Decided<>(value(cut.cutOffs().get(parameter.boundary() - 1), parameter), cut.origin());
    }

    @SuppressWarnings(
            "unchecked") // The parameter was made with the type of its part: text for an id, else the measure's.
    private static <T> T value(CutOff cutOff, CutParameter<T> parameter) {
        if (parameter.part() == CutParameter.Part.ID) {
            return (T) cutOff.id().orElseThrow().value();
        }
        BigDecimal value = cutOff.value();
        ValueType<T> type = parameter.type();
        return type.currency().<T>map(c -> (T) Money.of(value, c)).orElseGet(() -> (T) value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PopulationProfile that && profiles.equals(that.profiles);
    }

    @Override
    public int hashCode() {
        return profiles.hashCode();
    }

    @Override
    public String toString() {
        return profiles.values().toString();
    }
}
