package io.cartera.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * The types that a static field may have.
 *
 * <p>A collection counts where it is declared by its interface: that it was created unmodifiable is the author's promise. An
 * array never counts, since anybody who gets hold of it can write to it; a list does the same.
 */
final class ConstantTypes {

    private static final Set<String> PACKAGES =
            Set.of("java.time", "java.time.format", "java.time.temporal", "java.util.function");
    private static final Set<String> CLASSES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Class",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.VarHandle",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.nio.charset.Charset",
            "java.util.Collection",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.Optional",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "java.util.stream.Collector",
            "org.slf4j.Logger",
            // Configured by its builder alone since Jackson 3.
            "tools.jackson.core.json.JsonFactory");

    private final String root;

    ConstantTypes(String root) {
        this.root = root;
    }

    ArchCondition<JavaField> haveATypeThatDoesNotChange() {
        return new ArchCondition<>("have a type that does not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        field,
                        isConstant(field.getRawType()),
                        field.getDescription() + " has the type "
                                + field.getRawType().getName() + ", whose values can change"));
            }
        };
    }

    private boolean isConstant(JavaClass type) {
        if (type.isPrimitive() || type.isEnum() || CLASSES.contains(type.getName())) {
            return true;
        }
        if (type.isArray()) {
            return false;
        }
        if (type.getPackageName().equals("com.google.common.collect")) {
            return type.getSimpleName().startsWith("Immutable");
        }
        return PACKAGES.contains(type.getPackageName()) || (Places.isWithin(root, type) && keepsItsFields(type));
    }

    private static boolean keepsItsFields(JavaClass type) {
        return type.getAllFields().stream()
                .map(JavaField::getModifiers)
                .allMatch(m -> m.contains(JavaModifier.FINAL) || m.contains(JavaModifier.STATIC));
    }
}
