package io.cartera.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {

    private static final List<String> KEYS = List.of("client", "amount");

    @Test
    void letsACommaBelongToANameUnlessAKeyFollows() {
        Header header = new Header(Path.of("f"), List.of("Name, full", "a=b"));
        ColumnNames names = ColumnNames.parse("--columns", "client=Name, full, amount=a=b", KEYS);

        assertThat(names.find("client", header)).contains(0);
        assertThat(names.find("amount", header)).contains(1);
    }

    @Test
    void prefersTheExactNameToOneOfAnotherCase() {
        Header header = new Header(Path.of("f"), List.of("CLIENT", "client"));

        assertThat(ColumnNames.parse("--columns", "client=client", KEYS).find("client", header))
                .contains(1);
    }

    @Test
    void leavesOutWhatTheFileLacksWhenNothingIsNamed() {
        Header header = new Header(Path.of("f"), List.of("Client"));
        ColumnNames names = ColumnNames.byKey("--columns", KEYS);

        assertThat(names.find("client", header)).contains(0);
        assertThat(names.find("amount", header)).isEmpty();
    }
}
