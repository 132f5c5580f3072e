package io.cartera.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** What writes to the terminal of the process, which belongs to the host. */
final class Printing {

    private static final Pattern TARGETS =
            Pattern.compile("java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace\\(\\)");

    private Printing() {}

    static ArchCondition<JavaClass> notHappen() {
        return new ArchCondition<>("not print") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                c.getAccessesFromSelf().stream()
                        .filter(access -> TARGETS.matcher(access.getTarget().getFullName())
                                .matches())
                        .forEach(access -> events.add(SimpleConditionEvent.violated(c, access.getDescription())));
            }
        };
    }
}
