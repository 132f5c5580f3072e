package io.cartera.quickstart.output.text;

import io.cartera.Stability;
import io.cartera.quickstart.output.Lang;

/** Every fixed text, in Spanish and English; {@code {0}} and so on stand for what is filled in. */
@Stability(Stability.Level.EVOLVING)
public enum Words {
    /** Head of the report. */
    REPORT_TITLE("Cartera de clientes", "Client portfolio"),
    /** The as-of day. */
    AS_OF("A fecha de {0}", "As of {0}"),
    /** Heading. */
    AT_A_GLANCE("La cartera de un vistazo", "The portfolio at a glance"),
    /** Figure. */
    CLIENTS("Clientes", "Clients"),
    /** Figure. */
    ORDERS("Pedidos", "Orders"),
    /** Figure. */
    REVENUE("Ingresos", "Revenue"),
    /** Figure. */
    AVERAGE_ORDER("Ingresos por pedido", "Revenue per order"),
    /** Under the number of clients. */
    BUYERS_NOTE("{0} han comprado alguna vez", "{0} have bought at least once"),
    /** Under the number of orders. */
    ORDERS_NOTE("{0} por cliente que ha comprado", "{0} per client who has bought"),
    /** Under the revenue. */
    REVENUE_NOTE("neto de devoluciones, en {0}", "net of returns, in {0}"),
    /** Under the average. */
    AVERAGE_NOTE("{0} por cliente que ha comprado", "{0} per client who has bought"),
    /** Heading. */
    STATUS("Estado", "Status"),
    /** Explains. */
    STATUS_NOTE(
            "Cuántos clientes compran, han dejado de comprar o aún no han comprado.",
            "How many clients buy, have stopped buying or have not bought yet."),
    /** Status. */
    ACTIVE("Activos", "Active"),
    /** Status. */
    INACTIVE("Inactivos", "Inactive"),
    /** Status. */
    POTENTIAL("Potenciales", "Potential"),
    /** Status of one client. */
    ACTIVE_ONE("activo", "active"),
    /** Status of one client. */
    INACTIVE_ONE("inactivo", "inactive"),
    /** Status of one client. */
    POTENTIAL_ONE("potencial", "potential"),
    /** Heading. */
    ABC("Clasificación ABC", "ABC classes"),
    /** Explains. */
    ABC_NOTE(
            "Qué parte de los clientes aporta qué parte de los ingresos positivos.",
            "Which share of the clients brings which share of the positive revenue."),
    /** A class. */
    ABC_CLASS("Clase {0}", "Class {0}"),
    /** Bar. */
    OF_CLIENTS("de los clientes", "of the clients"),
    /** Bar. */
    OF_REVENUE("de los ingresos", "of the revenue"),
    /** Heading. */
    SEGMENTS("Segmentos", "Segments"),
    /** Explains. */
    SEGMENTS_NOTE("Un cliente puede estar en varios.", "A client may be in several."),
    /** Column. */
    SEGMENT("Segmento", "Segment"),
    /** Column. */
    SHARE("Parte", "Share"),
    /** Heading. */
    RFM("Recencia y frecuencia", "Recency and frequency"),
    /** Explains. */
    RFM_NOTE(
            "Clientes por banda: arriba los que compraron hace menos, a la derecha los que más compran.",
            "Clients by band: the most recent buyers above, the most frequent on the right."),
    /** Table caption. */
    RFM_CAPTION(
            "Número de clientes por banda de recencia (filas) y de frecuencia (columnas)",
            "Number of clients by band of recency (rows) and frequency (columns)"),
    /** Axis. */
    RECENCY_BAND("Recencia {0}", "Recency {0}"),
    /** Axis. */
    FREQUENCY_BAND("Frecuencia {0}", "Frequency {0}"),
    /** Empty. */
    RFM_EMPTY(
            "Ningún cliente tiene bandas RFM: nadie ha comprado aún.",
            "No client has RFM bands: nobody has bought yet."),
    /** Heading. */
    PARETO("Concentración", "Concentration"),
    /** Explains; the share of clients and of revenue. */
    PARETO_NOTE(
            "El {0} de los clientes que compran aporta el {1} de los ingresos.",
            "{0} of the buying clients bring {1} of the revenue."),
    /** Axis. */
    PARETO_X("Clientes, de mayor a menor ingreso", "Clients, largest revenue first"),
    /** Axis. */
    PARETO_Y("Ingresos acumulados", "Cumulative revenue"),
    /** Empty. */
    PARETO_EMPTY("No hay ingresos positivos que repartir.", "There is no positive revenue to share out."),
    /** Heading. */
    COHORTS("Retención por cohortes", "Cohort retention"),
    /** Explains. */
    COHORTS_NOTE(
            "Qué parte de quienes compraron por primera vez en un mes volvió a comprar tantos meses después.",
            "Which share of those who first bought in a month bought again that many months later."),
    /** Table caption. */
    COHORTS_CAPTION(
            "Clientes que compran por mes del primer pedido (filas) y meses transcurridos (columnas)",
            "Buying clients by month of the first order (rows) and months since (columns)"),
    /** Column. */
    COHORT_MONTH("Primer pedido", "First order"),
    /** Cell tooltip. */
    COHORT_CELL("{0} de {1} clientes", "{0} of {1} clients"),
    /** Empty. */
    COHORTS_EMPTY("Todavía no hay ningún pedido.", "There are no orders yet."),
    /** Heading. */
    TOP("Los {0} primeros", "The top {0}"),
    /** Explains. */
    TOP_NOTE("Los clientes con mayor prioridad, y por qué.", "The clients of the highest priority, and why."),
    /** Label. */
    PRIORITY("Prioridad", "Priority"),
    /** Label. */
    LAST_PURCHASE("Última compra", "Last purchase"),
    /** Text instead of a date. */
    NEVER("nunca", "never"),
    /** Days since. */
    DAYS_AGO("hace {0} días", "{0} days ago"),
    /** One day since. */
    ONE_DAY_AGO("hace 1 día", "1 day ago"),
    /** The as-of day. */
    SAME_DAY("ese mismo día", "the same day"),
    /** Heading. */
    REASONS("Por qué", "Why"),
    /** Heading. */
    SOURCE("De dónde salen estos datos", "Where these figures come from"),
    /** Figures of the import. */
    FIGURES(
            "Filas leídas: {0} · rechazadas: {1} · duplicadas: {2}.",
            "Rows read: {0} · rejected: {1} · duplicates: {2}."),
    /** Foot. */
    MADE_BY(
            "Hecho con Cartera. Este archivo no carga nada de la red.",
            "Made with Cartera. This file loads nothing from the network."),
    /** Nothing at all. */
    NO_CLIENTS("La cartera está vacía.", "The portfolio is empty.");

    private final String spanish;
    private final String english;

    Words(String spanish, String english) {
        this.spanish = spanish;
        this.english = english;
    }

    /** The text in a language. */
    public String in(Lang lang, Object... values) {
        String text =
                switch (lang) {
                    case ES -> spanish;
                    case EN -> english;
                };
        // Not MessageFormat: a name with an apostrophe or a brace is filled in as it is.
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                out.append(values[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
