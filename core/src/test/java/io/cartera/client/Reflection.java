package io.cartera.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests of text fields find out about the types of this package. */
final class Reflection {

    private Reflection() {}

    /** The names of every component of text that the package's public types declare, as messages write them. */
    static List<String> textComponents() throws Exception {
        try (Stream<Path> files = Files.list(classesOfThisPackage())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".class") && !n.contains("$") && !n.startsWith("package-info"))
                    .map(n -> load("io.cartera.client." + n.substring(0, n.length() - ".class".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .flatMap(Reflection::textComponents)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> textComponents(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> holdsText(c.getGenericType()))
                    .map(RecordComponent::getName)
                    .map(name -> TextField.nameOf(type, name));
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()) && holdsText(m.getGenericReturnType()))
                .filter(m -> !type.isInterface())
                .map(m -> TextField.nameOf(type, m.getName()) + (m.getReturnType() == List.class ? "[0]" : ""));
    }

    private static boolean holdsText(Type type) {
        boolean ofTexts = type instanceof ParameterizedType p
                && Arrays.asList(p.getActualTypeArguments()).contains(String.class);
        return ofTexts || type == String.class;
    }

    private static Path classesOfThisPackage() throws URISyntaxException {
        return Path.of(Client.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("io/cartera/client");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The method of a builder that takes what an accessor of text returns. */
    static Optional<Method> setter(Class<?> builder, Method accessor) {
        if (!Modifier.isAbstract(accessor.getModifiers()) || !holdsText(accessor.getGenericReturnType())) {
            return Optional.empty();
        }
        Class<?> parameter = accessor.getReturnType() == List.class ? Iterable.class : String.class;
        try {
            return Optional.of(builder.getMethod(accessor.getName(), parameter));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Sets a text, builds, and reads it back. */
    static String through(Object builder, Method setter, Method accessor, String text) {
        invoke(setter, builder, setter.getParameterTypes()[0] == Iterable.class ? List.of(text) : text);
        Object read = invoke(accessor, invoke(build(builder), builder));
        if (read instanceof Optional<?> optional) {
            return (String) optional.orElseThrow();
        }
        return (String) (read instanceof List<?> list ? list.get(0) : read);
    }

    private static Method build(Object builder) {
        try {
            return builder.getClass().getMethod("build");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException r) {
                throw r;
            }
            throw new AssertionError(e);
        }
    }
}
