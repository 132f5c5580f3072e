package io.cartera.quickstart.output.terminal;

import io.cartera.Stability;
import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.SegmentCount;
import io.cartera.quickstart.output.text.Figures;
import io.cartera.quickstart.output.text.Words;
import java.util.List;

/** The portfolio in a few lines: its figures, the segments as bars, the top list with a reason each. */
@Stability(Stability.Level.EVOLVING)
public final class TerminalReport {

    private static final int LINE = 100;
    private static final int LABEL = 26;
    private static final int BAR = 40;
    private static final int NAME = 34;

    private final Portrait portrait;
    private final Figures figures;
    private final Pen pen;
    private final StringBuilder out = new StringBuilder();

    private TerminalReport(Portrait portrait, TerminalMode mode) {
        this.portrait = portrait;
        this.figures = new Figures(portrait.lang(), portrait.currency());
        this.pen = new Pen(mode);
    }

    /** The text, lines ended by a line feed. */
    public static String text(Portrait portrait, TerminalMode mode) {
        TerminalReport report = new TerminalReport(portrait, mode);
        report.glance();
        report.segments();
        report.top();
        return report.out.toString();
    }

    private void glance() {
        line(pen.bold(Columns.clean(portrait.title()))
                + pen.dot()
                + word(Words.AS_OF, figures.day(portrait.asOf().day())));
        line(String.join(
                pen.dot(),
                amount(Words.CLIENTS, figures.count(portrait.clients().size())),
                amount(Words.ORDERS, figures.count(portrait.orders())),
                amount(Words.REVENUE, plain(figures.money(portrait.revenue())))));
    }

    private String amount(Words label, String figure) {
        return word(label) + " " + pen.bold(figure);
    }

    private void segments() {
        if (portrait.segments().isEmpty()) {
            return;
        }
        heading(word(Words.SEGMENTS));
        long largest = portrait.segments().stream()
                .mapToLong(SegmentCount::count)
                .max()
                .orElse(0);
        double all = Math.max(1, portrait.clients().size());
        for (SegmentCount segment : portrait.segments()) {
            double share = largest == 0 ? 0 : (double) segment.count() / largest;
            line("  " + Columns.fit(segment.label(), LABEL, pen.ellipsis())
                    + " " + pen.coloured(segment.colour(), pen.bar(share, BAR))
                    + Columns.right(figures.count(segment.count()), 9)
                    + pen.faint(Columns.right(plain(figures.percent(segment.count() / all)), 9)));
        }
    }

    private void top() {
        List<ClientLine> clients = portrait.topClients();
        if (clients.isEmpty()) {
            return;
        }
        heading(word(Words.TOP, figures.count(clients.size())));
        line(pen.faint(" ".repeat(7 + NAME)
                + Columns.right(word(Words.REVENUE), 18)
                + Columns.right(word(Words.ORDERS), 9)
                + "  ABC"
                + Columns.right(word(Words.PRIORITY), 11)));
        for (ClientLine client : clients) {
            line(Columns.right(figures.count(client.rank()), 5)
                    + "  " + pen.bold(Columns.fit(client.shownName(), NAME, pen.ellipsis()))
                    + Columns.right(plain(figures.money(client.revenue())), 18)
                    + Columns.right(figures.count(client.orders()), 9)
                    + "  " + Columns.fit(client.abc(), 3, "")
                    + Columns.right(figures.decimal(client.priority()), 11));
            client.reasons().stream().findFirst().ifPresent(this::reason);
        }
    }

    private void reason(String reason) {
        line("       " + pen.faint(Columns.fit(reason, LINE - 7, pen.ellipsis()).stripTrailing()));
    }

    private void heading(String text) {
        out.append('\n');
        line(pen.bold(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String word(Words word, Object... values) {
        return word.in(portrait.lang(), values);
    }

    /** Formats put a narrow or unbreakable blank between number and sign, which some consoles show as a question mark. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
