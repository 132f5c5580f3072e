package io.cartera.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;

/** The calls whose answer depends on the machine: its clock, zone, locale or charset. {@code nanoTime} only measures. */
final class HiddenSurroundings {

    private static final Pattern CALLS = Pattern.compile(String.join(
            "|",
            List.of(
                    "java\\.time\\.(\\w+\\.)?\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
                    "java\\.time\\.Clock\\.(system\\w*|tick(Millis|Seconds|Minutes))\\(.*\\)",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                    "java\\.util\\.Locale\\.getDefault\\(.*\\)",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*\\)",
                    "java\\.sql\\.Timestamp\\.(valueOf|toLocalDateTime)\\(.*\\)",
                    "java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*|to(Lower|Upper)Case\\()\\)",
                    "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*\\)",
                    "java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
                    "java\\.text\\.\\w+\\.get\\w*Instance\\((?!.*Locale).*\\)",
                    "java\\.text\\.(Decimal|SimpleDate|Message)Format(Symbols)?\\.<init>\\((?!.*(Locale|Symbols)).*\\)",
                    "java\\.text\\.MessageFormat\\.format\\(.*\\)",
                    "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)")));

    private HiddenSurroundings() {}

    static ArchCondition<JavaClass> askForNone() {
        return new ArchCondition<>("ask for no clock, zone or locale of the machine") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                c.getAccessesFromSelf().stream()
                        .filter(access -> access instanceof JavaCodeUnitAccess<?>)
                        .filter(access ->
                                CALLS.matcher(access.getTarget().getFullName()).matches())
                        .forEach(access -> events.add(SimpleConditionEvent.violated(c, access.getDescription())));
            }
        };
    }
}
