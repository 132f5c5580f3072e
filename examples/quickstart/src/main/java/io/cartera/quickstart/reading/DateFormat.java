package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * How dates are written in a file, and in which zone those without an offset are; immutable and thread-safe.
 *
 * <p>A date alone is the start of its day in the zone. A local time that the zone skips or repeats is taken as java.time takes it:
 * moved on by the length of the gap, or the earlier of the two.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class DateFormat {

    private static final DateTimeFormatter ISO = strict(new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NEVER)
            .appendPattern("-MM-dd['T'HH:mm[:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("][' '][XXX][XX][X]]"));
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2023, 11, 28, 13, 0);

    /** Of {@code yyyy-MM-dd}. */
    private static final int DAY_LENGTH = 10;

    private final DateTimeFormatter formatter;
    private final ZoneId zone;

    private DateFormat(DateTimeFormatter formatter, ZoneId zone) {
        this.formatter = formatter;
        this.zone = zone;
    }

    /** The forms of ISO 8601: {@code 2024-12-31}, or with a time after a T or a blank, or with an offset, too. */
    public static DateFormat iso(ZoneId zone) {
        return new DateFormat(ISO, zone);
    }

    /**
     * A pattern of {@link DateTimeFormatter}, names of months and days in English, read strictly.
     *
     * @throws InputException if it is no pattern, or a date cannot be told from what it reads
     */
    public static DateFormat of(String option, String pattern, ZoneId zone) {
        DateTimeFormatter formatter;
        try {
            formatter = strict(new DateTimeFormatterBuilder().appendPattern(pattern));
        } catch (IllegalArgumentException e) {
            throw InputException.option(option, pattern, "it is no date pattern; write for example dd/MM/yyyy HH:mm");
        }
        DateFormat format = new DateFormat(formatter, zone);
        if (!format.reads(SAMPLE)) {
            throw InputException.option(
                    option,
                    pattern,
                    "it tells no whole date and time; write for example dd/MM/yyyy or dd/MM/yyyy HH:mm");
        }
        return format;
    }

    /** The instant of a text, truncated to microseconds, or nothing if it is not written so or not in the years 1 to 9999. */
    Optional<Instant> parse(String text) {
        boolean blankBeforeTime = formatter == ISO && text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == ' ';
        String normal = blankBeforeTime ? text.substring(0, DAY_LENGTH) + 'T' + text.substring(DAY_LENGTH + 1) : text;
        try {
            TemporalAccessor parsed =
                    formatter.parseBest(normal, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            int year = parsed.get(ChronoField.YEAR);
            return year < 1 || year > 9999 ? Optional.empty() : inRange(instant(parsed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        DateTimeFormatterBuilder insensitive =
                new DateTimeFormatterBuilder().parseCaseInsensitive().append(builder.toFormatter(Locale.ROOT));
        return insensitive
                // Without an era, 'yyyy' would name no year under strict resolving.
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(parsed).atStartOfDay(zone).toInstant();
    }

    private static Optional<Instant> inRange(Instant instant) {
        int year = instant.atOffset(java.time.ZoneOffset.UTC).getYear();
        return year < 1 || year > 9999 ? Optional.empty() : Optional.of(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** A pattern is usable if it finds again what it wrote: the same day, and the same hour where it writes one. */
    private boolean reads(LocalDateTime sample) {
        try {
            ZonedDateTime moment = sample.atZone(zone);
            String written = formatter.format(moment);
            boolean timed = !written.equals(formatter.format(moment.minusHours(13)));
            Instant expected = (timed ? moment : moment.toLocalDate().atStartOfDay(zone)).toInstant();
            return parse(written).filter(expected::equals).isPresent();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
