/** The first thing to run: an invoice log in, the portfolio's segments and its clients by priority out. */
module io.cartera.quickstart {
    requires com.zaxxer.hikari;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.cartera.core;
    requires io.cartera.segmentation;
    requires io.cartera.storage;
    requires io.cartera.storage.jdbc;
    requires java.sql;
    requires static transitive org.jspecify;

    opens io.cartera.quickstart to
            info.picocli;
}
