package io.cartera.quickstart;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Writes an invoice log like an online shop's, of any length and always the same: about twenty lines an order. */
final class LargeLog {

    static final String COLUMNS = "client=CustomerID,product=StockCode,quantity=Quantity,price=UnitPrice,"
            + "placedAt=InvoiceDate,country=Country";
    static final String COLUMNS_WITH_ORDER = COLUMNS + ",order=InvoiceNo";

    private static final int ROWS_OF_AN_ORDER = 20;
    private static final int CLIENTS_OF_TEN_THOUSAND_ROWS = 100;
    private static final LocalDateTime FIRST = LocalDateTime.of(2022, 1, 3, 8, 0);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String[] COUNTRIES = {"United Kingdom", "Germany", "France", "EIRE", "Spain"};

    private LargeLog() {}

    static Path write(Path file, int rows) throws IOException {
        Random random = new Random(17);
        int clients = Math.max(1, rows / 10_000 * CLIENTS_OF_TEN_THOUSAND_ROWS);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
            for (int row = 0, order = 0; row < rows; order++) {
                int lines = Math.min(rows - row, 1 + random.nextInt(2 * ROWS_OF_AN_ORDER - 1));
                order(out, random, order, lines, client(random, clients));
                row += lines;
            }
        }
        return file;
    }

    /** Few clients order often. */
    private static int client(Random random, int clients) {
        return (int) (clients * Math.pow(random.nextDouble(), 1.5));
    }

    private static void order(BufferedWriter out, Random random, int order, int lines, int client) throws IOException {
        String at = WRITTEN.format(FIRST.plusMinutes(53L * order + random.nextInt(50)));
        boolean cancelled = random.nextInt(50) == 0;
        for (int line = 0; line < lines; line++) {
            int product = 20_000 + random.nextInt(4000);
            int quantity = 1 + random.nextInt(24);
            out.write((cancelled ? "C" : "") + (500_000 + order) + "," + product + ",\"ARTICLE " + product
                    + ", BOXED\"," + (cancelled ? -quantity : quantity) + "," + at + "," + random.nextInt(20) + "."
                    + (10 + random.nextInt(90)) + "," + (12_000 + client) + ".0,"
                    + COUNTRIES[client % COUNTRIES.length] + "\n");
        }
    }
}
