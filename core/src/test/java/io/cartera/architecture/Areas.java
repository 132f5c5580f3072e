package io.cartera.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The areas of the house, each a package with those below it, and which other areas each may use. */
final class Areas {

    private static final Set<String> BASE = Set.of("", ".internal");
    private static final Set<String> VALUES = join(BASE, ".money", ".time");
    private static final Set<String> CORE = join(VALUES, ".client", ".history", ".criteria", ".metric");
    private static final Set<String> RULES =
            join(CORE, ".priority", ".segment", ".segment.population", ".segment.catalog");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry(".internal", Set.of("")),
            Map.entry(".money", BASE),
            Map.entry(".time", BASE),
            Map.entry(".client", VALUES),
            Map.entry(".history", join(VALUES, ".client")),
            Map.entry(".criteria", join(VALUES, ".client")),
            Map.entry(".metric", CORE),
            Map.entry(".storage", CORE),
            Map.entry(".storage.jdbc", join(CORE, ".storage")),
            Map.entry(".priority", CORE),
            Map.entry(".segment.population", CORE),
            Map.entry(".segment", join(CORE, ".storage", ".priority", ".segment.population")),
            Map.entry(".segment.catalog", join(CORE, ".segment", ".segment.population")),
            Map.entry(".segment.explain", RULES),
            Map.entry(".quickstart", join(RULES, ".storage", ".storage.jdbc", ".segment.explain")));

    private final String root;
    private final Map<String, Set<String>> byPackage =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Areas(String root) {
        this.root = root;
        MAY_USE.forEach((area, others) -> byPackage.put(root + area, others));
    }

    ArchCondition<JavaClass> dependOnlyOnWhatTheyMay() {
        return new ArchCondition<>("depend only on what their area may use") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                Optional<String> from = areaOf(c);
                if (from.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(c, c.getName() + " lies in no area of the house"));
                    return;
                }
                for (Dependency dependency : c.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (Places.isWithin(root, target) && !allowed(from.get(), target)) {
                        events.add(SimpleConditionEvent.violated(c, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private boolean allowed(String from, JavaClass target) {
        return areaOf(target)
                .filter(to -> to.equals(from)
                        || byPackage.getOrDefault(from, Set.of()).contains(to.substring(root.length())))
                .isPresent();
    }

    /** The longest area that holds the class; the root area is the root package alone, so that no new package slips in. */
    private Optional<String> areaOf(JavaClass c) {
        String name = c.getPackageName();
        return byPackage.keySet().stream()
                .filter(area -> area.equals(root) ? name.equals(root) : Places.isWithin(area, c))
                .findFirst();
    }

    private static Set<String> join(Set<String> some, String... more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
