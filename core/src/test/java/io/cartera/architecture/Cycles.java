package io.cartera.architecture;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Packages that depend on themselves by way of others; each of a cycle is reported with its shortest way back. */
final class Cycles {

    private final String root;

    Cycles(String root) {
        this.root = root;
    }

    ArchCondition<JavaPackage> beInNone() {
        return new ArchCondition<>("be in no cycle") {
            @Override
            public void check(JavaPackage start, ConditionEvents events) {
                Deque<List<JavaPackage>> paths = new ArrayDeque<>(List.of(List.of(start)));
                Set<JavaPackage> seen = new HashSet<>();
                while (!paths.isEmpty()) {
                    List<JavaPackage> path = paths.remove();
                    for (JavaPackage next : path.get(path.size() - 1).getPackageDependenciesFromThisPackage()) {
                        if (next.equals(start) && path.size() > 1) {
                            events.add(SimpleConditionEvent.violated(start, describe(path)));
                            return;
                        }
                        if (Places.isWithin(root, next.getName()) && seen.add(next)) {
                            paths.add(Stream.concat(path.stream(), Stream.of(next))
                                    .toList());
                        }
                    }
                }
            }
        };
    }

    private static String describe(List<JavaPackage> path) {
        List<String> names = path.stream().map(JavaPackage::getName).toList();
        return String.join(" -> ", names) + " -> " + names.get(0);
    }
}
