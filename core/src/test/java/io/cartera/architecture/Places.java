package io.cartera.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Where classes are: which folders and jars count, and which packages they make up. */
final class Places {

    private Places() {}

    /** Whether a place holds no tests: neither a module's own nor those that core shares. */
    static boolean holdsNoTests(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    /** Fails unless enough was found to check. */
    static void checkFilled(JavaClasses classes, int minimum, String... packages) {
        List<String> complaints = new ArrayList<>();
        if (classes.size() < minimum) {
            complaints.add("found " + classes.size() + " classes, and at least " + minimum + " are expected");
        }
        for (String name : packages) {
            if (classes.stream().noneMatch(c -> c.getPackageName().equals(name) && !isPackageInfo(c))) {
                complaints.add("found no class in the package " + name);
            }
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("; ", complaints));
        }
    }

    static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(toCollection(LinkedHashSet::new));
            }
        };
    }

    static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be null-marked") {
            @Override
            public void check(JavaPackage place, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        place,
                        place.isAnnotatedWith(NullMarked.class),
                        "the package " + place.getName() + " has no package-info with @NullMarked"));
            }
        };
    }

    /** Whether a class lies in a package or below it. */
    static boolean isWithin(String parent, JavaClass c) {
        return isWithin(parent, c.getPackageName());
    }

    /** Whether a package is another one or lies below it. */
    static boolean isWithin(String parent, String name) {
        return (name + ".").startsWith(parent + ".");
    }

    private static boolean isPackageInfo(JavaClass c) {
        return c.getSimpleName().equals("package-info");
    }
}
