package io.cartera.architecture;

import static java.util.stream.Stream.concat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a host can see: JDK types and our own public types, in type arguments too.
 *
 * <p>One exception: a public nested {@code Builder} may extend the package-private generated builder. What it inherits from
 * there is public all the same and is checked with it.
 */
final class PublicSignatures {

    private final String root;

    PublicSignatures(String root) {
        this.root = root;
    }

    DescribedPredicate<JavaClass> areApi() {
        return DescribedPredicate.describe("are API", this::isApi);
    }

    ArchCondition<JavaClass> holdJdkAndApiTypesAlone() {
        return new ArchCondition<>("hold JDK types and our own API alone") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                supertypes(c)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> !isAllowed(type))
                        .forEach(type -> report(events, c, c.getDescription(), type));
                c.getTypeParameters().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> !isAllowed(type))
                        .forEach(type -> report(events, c, c.getDescription(), type));
                visibleMembers(c).forEach(member -> involved(member)
                        .filter(type -> !isAllowed(type))
                        .forEach(type -> report(events, c, member.getDescription(), type)));
            }
        };
    }

    private static void report(ConditionEvents events, JavaClass c, String where, JavaClass type) {
        events.add(SimpleConditionEvent.violated(c, where + " shows " + type.getName() + " in " + c.getName()));
    }

    private Stream<JavaType> supertypes(JavaClass c) {
        Stream<JavaType> superclass =
                c.getSuperclass().stream().filter(type -> !(isBuilder(c) && isGenerated(type.toErasure())));
        return concat(superclass, c.getInterfaces().stream());
    }

    private Stream<JavaMember> visibleMembers(JavaClass c) {
        Stream<JavaClass> hidden =
                c.getAllRawSuperclasses().stream().filter(s -> Places.isWithin(root, s) && !isApi(s));
        return concat(
                        c.getMembers().stream(),
                        hidden.flatMap(s -> concat(s.getMethods().stream(), s.getFields().stream())))
                .filter(member -> isVisible(member.getModifiers()));
    }

    private static boolean isVisible(Collection<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        Set<JavaClass> types = member instanceof JavaField field
                ? field.getType().getAllInvolvedRawTypes()
                : ((JavaCodeUnit) member).getAllInvolvedRawTypes();
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit code ? code.getExceptionTypes().stream() : Stream.empty();
        return concat(types.stream(), thrown).distinct();
    }

    private boolean isAllowed(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive()
                || base.getName().startsWith("java.")
                || base.getName().startsWith("javax.")
                || (Places.isWithin(root, base) && isApi(base));
    }

    private boolean isApi(JavaClass c) {
        return c.getModifiers().contains(JavaModifier.PUBLIC)
                && !isGenerated(c)
                && !(c.getPackageName() + ".").contains(".internal.")
                && c.getEnclosingClass().map(this::isApi).orElse(true);
    }

    private static boolean isBuilder(JavaClass c) {
        return c.isNestedClass() && c.getSimpleName().equals("Builder");
    }

    private boolean isGenerated(JavaClass c) {
        return Places.isWithin(root, c)
                && c.getEnclosingClass()
                        .map(this::isGenerated)
                        .orElse(c.getSimpleName().matches("Immutable\\p{Lu}.*"));
    }
}
