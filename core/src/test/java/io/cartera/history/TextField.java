package io.cartera.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A text field of an event or a line, found by reflection so that no new field goes untested. */
record TextField(String name, Supplier<?> builders, Method setter, Method accessor) {

    /** The fields that hold prose; every other one holds an identifier. */
    private static final Set<String> PROSE = Set.of(
            "saleLine.description",
            "return.reason",
            "request.subject",
            "interaction.lossReason",
            "interaction.subject",
            "interaction.summary",
            "note.text",
            "surveyResponse.comment",
            "opportunity.reason",
            "opportunity.subject",
            "competitorObservation.observation",
            "campaignContact.comment",
            "behaviourEvent.subject");

    private static final Map<Class<?>, Supplier<?>> BUILDERS = Map.ofEntries(
            Map.entry(SaleLine.class, Samples::line),
            Map.entry(Purchase.class, Samples::purchase),
            Map.entry(Return.class, Samples::returned),
            Map.entry(Request.class, Samples::request),
            Map.entry(Interaction.class, Samples::interaction),
            Map.entry(Note.class, Samples::note),
            Map.entry(SurveyResponse.class, Samples::response),
            Map.entry(Opportunity.class, Samples::opportunity),
            Map.entry(CompetitorObservation.class, Samples::observation),
            Map.entry(CampaignContact.class, Samples::campaignContact),
            Map.entry(BehaviourEvent.class, Samples::behaviour),
            Map.entry(CustomEvent.class, Samples::custom));

    /** Every text field of every type. */
    static List<TextField> all() {
        List<TextField> fields = new ArrayList<>();
        BUILDERS.forEach((type, builders) -> {
            for (Method accessor : type.getMethods()) {
                setter(builders.get().getClass(), accessor)
                        .ifPresent(setter ->
                                fields.add(new TextField(fieldName(type, accessor), builders, setter, accessor)));
            }
        });
        return fields;
    }

    private static String fieldName(Class<?> type, Method accessor) {
        String simple = type.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) + "." + accessor.getName();
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        if (accessor.getReturnType() != String.class && accessor.getReturnType() != Optional.class) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder.getMethod(accessor.getName(), String.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    boolean isIdentifier() {
        return !PROSE.contains(name);
    }

    /** Builds a value with a text in this field and reads the text back. */
    String throughBuilder(String text) {
        Object built = invoke(invoke(setter, builders.get(), text), "build");
        Object read = invoke(accessor, built);
        return (String) (read instanceof Optional<?> o ? o.orElseThrow() : read);
    }

    private static Object invoke(Object target, String method) {
        try {
            return invoke(target.getClass().getMethod(method), target);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
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

    @Override
    public String toString() {
        return name;
    }
}
