package io.cartera.quickstart.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    Path folder;

    @Test
    void writesEveryColumnOfAClient() throws IOException {
        Path file = folder.resolve("clients.csv");
        ClientsCsv.write(
                file, Portraits.with(Lang.EN, List.of(Portraits.client("12347.0", Optional.of("Ana"), "1E+3", 1))));
        assertThat(Files.readString(file))
                .isEqualTo("client,status,segments,recency_days,orders,revenue,first_purchase,last_purchase,"
                        + "r,f,m,abc,priority,rank\r\n"
                        + "12347.0,active,champions,3,2,1000,2024-01-31,2025-06-27,5,4,3,A,87.5,1\r\n");
    }

    @Test
    void leavesWhatIsMissingEmptyAndJoinsSegments() throws IOException {
        Path file = folder.resolve("clients.csv");
        ClientLine lead = new ClientLine(
                "C1",
                Optional.empty(),
                "potential",
                List.of("leads", "new"),
                Optional.empty(),
                0,
                new BigDecimal("0E-9"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "C",
                BigDecimal.ZERO,
                1,
                List.of());
        ClientsCsv.write(file, Portraits.with(Lang.EN, List.of(lead)));
        assertThat(Files.readAllLines(file).get(1)).isEqualTo("C1,potential,leads|new,,0,0,,,,,,C,0,1");
    }

    @Test
    void keepsHostileIdsAsWritten() throws IOException {
        List<String> ids = List.of("=1+1", "a,\"b\"", "line\nbreak", " blanks ", "#hash", "ñ😀", "-0");
        List<ClientLine> clients = ids.stream()
                .map(id -> Portraits.client(id, Optional.empty(), "1", 1))
                .toList();
        Path file = folder.resolve("clients.csv");
        ClientsCsv.write(file, Portraits.with(Lang.EN, clients));
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            assertThat(reader.stream().skip(1).map(r -> r.getField(0))).containsExactlyElementsOf(ids);
        }
        assertThat(Files.readAllBytes(file)[0]).isEqualTo((byte) 'c');
    }

    @Test
    void writesRejectsWhenTheyAreComplete() throws IOException {
        Path file = folder.resolve("rejects.csv");
        try (RejectsCsv rejects = new RejectsCsv(file)) {
            rejects.add(7, "no client", "a;\"b\";");
            assertThat(rejects.count()).isEqualTo(1);
            assertThat(file).doesNotExist();
            rejects.complete();
        }
        assertThat(Files.readString(file)).isEqualTo("line,reason,row\r\n7,no client,\"a;\"\"b\"\";\"\r\n");
    }

    @Test
    void leavesNoRejectsOfARunThatWasCutOff() throws IOException {
        try (RejectsCsv rejects = new RejectsCsv(folder.resolve("rejects.csv"))) {
            rejects.add(2, "why", "row");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void summarisesWithExactlyTheKeysThatProgramsRead() {
        Portrait portrait = Portraits.with(
                Lang.EN,
                List.of(
                        Portraits.client("a", Optional.empty(), "554604.02", 1),
                        Portraits.client("b", Optional.empty(), "-4.020", 2)));
        assertThat(SummaryJson.text(portrait))
                .isEqualTo(
                        """
                        {
                          "rows_read": 42481,
                          "rows_rejected": 15631,
                          "duplicate_rows": 500,
                          "clients": 2,
                          "orders": 4,
                          "revenue": "554600",
                          "segments": {
                            "champions": 2,
                            "loyal": 0,
                            "promising": 0,
                            "at-risk": 0,
                            "lost": 0,
                            "leads": 0
                          }
                        }
                        """);
    }
}
