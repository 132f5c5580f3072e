package io.cartera.quickstart;

import io.cartera.quickstart.importing.ImportResult;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.Lang;
import java.nio.file.Path;
import java.util.Locale;

/** What is said while the work goes on, in both languages. */
enum Steps {
    READING("Reading", "Leyendo"),
    ROWS("rows", "filas"),
    REJECTED("%,d of %,d rows rejected, see %s", "%,d de %,d filas rechazadas, véase %s"),
    AS_OF("As of", "A fecha de"),
    DEMONSTRATION("Demonstration", "Demostración"),
    GENERATING("Making the demonstration", "Generando la demostración"),
    STORING("Storing", "Guardando"),
    NOTHING_NEW("Everything was stored already", "Todo estaba guardado ya"),
    STORED(
            "Stored: %,d new clients, %,d changed; %,d new events, %,d amended",
            "Guardado: %,d clientes nuevos, %,d cambiados; %,d hechos nuevos, %,d corregidos"),
    ANALYSING("Analysing", "Analizando"),
    WRITING("Writing", "Escribiendo"),
    REPORT("Report", "Informe");

    private final String english;
    private final String spanish;

    Steps(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String in(Lang lang) {
        return lang == Lang.ES ? spanish : english;
    }

    static String rejected(Lang lang, ImportFigures figures, Path file) {
        return String.format(lang.locale(), REJECTED.in(lang), figures.rowsRejected(), figures.rowsRead(), file);
    }

    static String stored(Lang lang, ImportResult result) {
        Locale locale = lang.locale();
        return String.format(
                locale,
                STORED.in(lang),
                result.newClients(),
                result.changedClients(),
                result.newEvents(),
                result.amendedEvents() + result.voidedEvents());
    }
}
