package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One and the same row in every form in which a table is exported. */
class FileFormsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> forms() {
        String plain = "client,order,placedAt,product,quantity,price\n\"Á\",1,2024-01-02,\"a\nb\",2,1.50\n";
        return Stream.of(
                Arguments.of("plain", plain),
                Arguments.of("without a last line end", plain.strip()),
                Arguments.of("semicolon", plain.replace(',', ';')),
                Arguments.of("tab", plain.replace(',', '\t')),
                Arguments.of("byte order mark", "\uFEFF" + plain),
                Arguments.of("CRLF", plain.replace("\n", "\r\n").replace("a\r\nb", "a\nb")),
                Arguments.of("CR", plain.replace("\n", "\r").replace("a\rb", "a\nb")),
                Arguments.of(
                        "all of it",
                        "\uFEFF" + plain.replace(',', ';').replace("\n", "\r\n").replace("a\r\nb", "a\nb")),
                Arguments.of("blank lines", plain + "\n\r\n\n"));
    }

    @ParameterizedTest(name = "{0}, packed: {1}")
    @MethodSource("forms")
    void readsTheSameRow(String form, String text) throws IOException {
        for (byte[] bytes : new byte[][] {text.getBytes(StandardCharsets.UTF_8), packed(text)}) {
            Cli cli = new Cli(folder);

            Cli.Outcome outcome = cli.analyse(cli.file("log.csv", bytes));

            assertThat(outcome.err()).as(form).isEmpty();
            assertThat(cli.asked().figures().rowsRead()).isEqualTo(1);
            assertThat(cli.result("rejects.csv").lines()).hasSize(1);
            assertThat(Clients.ids(cli.portfolio())).containsExactly("Á");
            assertThat(Clients.events(cli.portfolio(), "Á"))
                    .singleElement()
                    .asString()
                    .contains("a\nb");
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
