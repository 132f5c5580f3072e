package io.cartera.quickstart.house;

import java.util.regex.Pattern;

/** Puts the code of a document into a class that compiles: with imports, and with what it takes as given. */
final class Snippets {

    private static final String IMPORTS =
            """
            import static io.cartera.criteria.Criteria.*;
            import io.cartera.*;
            import io.cartera.client.*;
            import io.cartera.criteria.*;
            import io.cartera.history.*;
            import io.cartera.metric.*;
            import io.cartera.money.*;
            import io.cartera.priority.*;
            import io.cartera.segment.*;
            import io.cartera.segment.catalog.*;
            import io.cartera.segment.explain.*;
            import io.cartera.segment.population.*;
            import io.cartera.storage.*;
            import io.cartera.storage.jdbc.*;
            import io.cartera.storage.memory.*;
            import io.cartera.time.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import javax.sql.*;
            """;
    private static final String GIVEN =
            """
            Client client;
            List<ClientEvent> events;
            ZoneId zone;
            Currency eur;
            DataSource dataSource;
            Portfolio portfolio;
            Purchase order;
            Purchase corrected;
            View view;
            """;
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^(public |abstract |final )*(class|record|interface|enum) ");

    private Snippets() {}

    /** A class that has the code as its {@code main}, with nothing given. */
    static String program(String name, String code) {
        return IMPORTS + "final class " + name + " {\n public static void main(String[] arguments) {\n" + code
                + "\n}\n}\n";
    }

    /** A class that has the code as a method, or beside itself where the code declares types. */
    static String compilable(String name, String code) {
        if (DECLARATION.matcher(code).find()) {
            return IMPORTS + code;
        }
        return IMPORTS + "abstract class " + name + " {\n" + GIVEN + "void snippet() throws Exception {\n" + code
                + "\n}\n}\n";
    }
}
