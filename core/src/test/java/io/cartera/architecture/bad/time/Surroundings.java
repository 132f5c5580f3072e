package io.cartera.architecture.bad.time;

import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Every call in {@code hidden} asks the machine; none in {@code passedIn} does. */
final class Surroundings {
    private Surroundings() {}

    @SuppressWarnings("StringCaseLocaleUsage")
    static List<Supplier<Object>> hidden() {
        return List.of(
                Instant::now,
                () -> LocalDate.now(ZoneId.of("Europe/Madrid")),
                LocalDateTime::now,
                Year::now,
                ZonedDateTime::now,
                JapaneseDate::now,
                Clock::systemUTC,
                () -> Clock.tickSeconds(ZoneId.of("Europe/Madrid")),
                ZoneId::systemDefault,
                TimeZone::getDefault,
                Locale::getDefault,
                () -> Locale.getDefault(Locale.Category.FORMAT),
                System::currentTimeMillis,
                Date::new,
                Calendar::getInstance,
                GregorianCalendar::new,
                () -> String.format("%d", 1),
                () -> "%d".formatted(1),
                () -> "A".toLowerCase(),
                () -> "a".toUpperCase(),
                () -> System.out.printf("%d", 1),
                Formatter::new,
                () -> DateTimeFormatter.ofPattern("MMM"),
                () -> new DateTimeFormatterBuilder().toFormatter(),
                NumberFormat::getInstance,
                NumberFormat::getPercentInstance,
                () -> new DecimalFormat("0.0"),
                () -> new SimpleDateFormat("MMM"),
                () -> new MessageFormat("{0}"),
                () -> MessageFormat.format("{0}", 1),
                () -> ResourceBundle.getBundle("texts"),
                Charset::defaultCharset);
    }

    static List<Supplier<Object>> passedIn(Clock clock, Locale locale) {
        return List.of(
                () -> Instant.now(clock),
                () -> LocalDate.now(clock),
                () -> Clock.fixed(clock.instant(), clock.getZone()),
                () -> String.format(locale, "%d", 1),
                () -> "A".toLowerCase(locale),
                () -> DateTimeFormatter.ofPattern("MMM", locale),
                () -> new DateTimeFormatterBuilder().toFormatter(locale),
                () -> NumberFormat.getInstance(locale),
                () -> new SimpleDateFormat("MMM", locale),
                () -> ResourceBundle.getBundle("texts", locale),
                System::nanoTime);
    }
}
