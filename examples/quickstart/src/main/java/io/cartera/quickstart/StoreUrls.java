package io.cartera.quickstart;

import com.zaxxer.hikari.util.DriverDataSource;
import io.cartera.quickstart.reading.InputException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/** The JDBC URLs of stores. */
final class StoreUrls {

    private static final Pattern SECRET = Pattern.compile("(?i)(password|pwd|passphrase)=[^;&]*");
    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*:[^/@]*@");

    private StoreUrls() {}

    /** A URL whose driver is at hand. */
    static String checked(String option, String url) {
        try {
            // Looks for a driver without connecting.
            new DriverDataSource(url, null, new Properties(), null, null);
        } catch (RuntimeException e) {
            throw unusable(option, url);
        }
        return url;
    }

    /** The embedded database of an output folder. */
    static String embedded(Path folder) {
        return embedded(folder, "cartera");
    }

    /** Where the demonstration is kept, apart, so that its clients never mix with those of a log. */
    static String demonstration(Path folder) {
        return embedded(folder, "demonstration");
    }

    private static String embedded(Path folder, String name) {
        String file = folder.toAbsolutePath().normalize().resolve(name).toString();
        if (file.indexOf(';') >= 0) {
            throw InputException.option(
                    "--out",
                    folder,
                    "the embedded database allows no ';' in its path; name another folder, or give --store");
        }
        return "jdbc:h2:file:" + file;
    }

    /** The URL without what must not be shown. */
    static String shown(String url) {
        return USER_INFO.matcher(SECRET.matcher(url).replaceAll("$1=…")).replaceAll("//…@");
    }

    private static InputException unusable(String option, String url) {
        return InputException.option(
                option, shown(url), "there is no driver for it; write a URL such as jdbc:h2:file:/path/to/portfolio");
    }
}
