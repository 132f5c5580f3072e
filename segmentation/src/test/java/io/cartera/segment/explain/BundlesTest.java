package io.cartera.segment.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.InterestKind;
import io.cartera.criteria.Operand;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.EventAttributes;
import io.cartera.metric.EventSource;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
        assertThat(gaps(Phrases.sentences(Language.SPANISH)))
                .isEqualTo(gaps(Phrases.sentences(Language.ENGLISH)))
                .isNotEmpty();
        assertThat(gaps(Phrases.names(Language.SPANISH)))
                .isEqualTo(gaps(Phrases.names(Language.ENGLISH)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBuiltInOperandHasAName(Language language) throws ReflectiveOperationException {
        List<Operand<?>> operands = builtIn();
        assertThat(operands).hasSizeGreaterThan(70);
        for (Operand<?> operand : operands) {
            assertThat(Phrases.names(language).find("operand." + Names.propertyKey(operand.key())))
                    .as("%s in %s", operand.key(), language)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySourceOfEventsHasAName(Language language) throws ReflectiveOperationException {
        List<Object> sources = constants(EventSource.class, EventSource.class);
        assertThat(sources).hasSizeGreaterThan(10);
        for (Object source : sources) {
            assertThat(Phrases.names(language).find("source." + Names.propertyKey(source.toString())))
                    .as("%s", source)
                    .isPresent();
        }
    }

    private static List<Operand<?>> builtIn() throws ReflectiveOperationException {
        List<Operand<?>> operands = new ArrayList<>();
        for (Class<?> holder : List.of(ClientAttributes.class, EventAttributes.class)) {
            constants(holder, Operand.class).forEach(o -> operands.add((Operand<?>) o));
        }
        for (Class<?> holder : List.of(ClientAttributes.class, EventAttributes.class, Metrics.class)) {
            for (Method method : holder.getDeclaredMethods()) {
                boolean inCurrency = Arrays.equals(method.getParameterTypes(), new Class<?>[] {Currency.class});
                boolean gives = Modifier.isPublic(method.getModifiers())
                        && Operand.class.isAssignableFrom(method.getReturnType());
                if (gives && inCurrency) {
                    operands.add((Operand<?>) method.invoke(null, Money.currency("EUR")));
                } else if (gives && method.getParameterCount() == 0) {
                    operands.add((Operand<?>) method.invoke(null));
                }
            }
        }
        for (InterestKind kind : InterestKind.values()) {
            operands.add(ClientAttributes.interests(kind));
        }
        return operands;
    }

    private static List<Object> constants(Class<?> holder, Class<?> type) throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            boolean isConstant = Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers());
            if (isConstant && type.isAssignableFrom(field.getType())) {
                constants.add(field.get(null));
            }
        }
        return constants;
    }

    private static Map<String, List<String>> gaps(Phrases phrases) {
        Map<String, List<String>> gaps = new TreeMap<>();
        phrases.texts()
                .forEach((key, text) -> gaps.put(
                        key,
                        GAP.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return gaps;
    }
}
