package io.cartera.quickstart.demo;

import static io.cartera.quickstart.demo.Country.AR;
import static io.cartera.quickstart.demo.Country.CL;
import static io.cartera.quickstart.demo.Country.CO;
import static io.cartera.quickstart.demo.Country.ES;
import static io.cartera.quickstart.demo.Country.MX;
import static io.cartera.quickstart.demo.Country.PE;

import java.time.ZoneId;
import java.util.List;

/**
 * A city.
 *
 * @param country its country
 * @param city its name
 * @param region its region, state or department
 * @param postal the beginning of its postal codes
 * @param postalDigits how many digits follow
 * @param area the area code of its landlines
 * @param zone its time zone
 */
record Place(Country country, String city, String region, String postal, int postalDigits, String area, ZoneId zone) {

    /** Where the clients are, most of them in the first places. */
    static final List<Place> ALL = List.of(
            new Place(ES, "Madrid", "Comunidad de Madrid", "280", 2, "91", "Europe/Madrid"),
            new Place(ES, "Barcelona", "Cataluña", "080", 2, "93", "Europe/Madrid"),
            new Place(ES, "Valencia", "Comunitat Valenciana", "460", 2, "96", "Europe/Madrid"),
            new Place(ES, "Sevilla", "Andalucía", "410", 2, "95", "Europe/Madrid"),
            new Place(MX, "Ciudad de México", "Ciudad de México", "06", 3, "55", "America/Mexico_City"),
            new Place(ES, "Bilbao", "País Vasco", "480", 2, "94", "Europe/Madrid"),
            new Place(ES, "Zaragoza", "Aragón", "500", 2, "976", "Europe/Madrid"),
            new Place(CO, "Bogotá", "Bogotá D.C.", "11", 4, "601", "America/Bogota"),
            new Place(ES, "Málaga", "Andalucía", "290", 2, "95", "Europe/Madrid"),
            new Place(
                    AR,
                    "Buenos Aires",
                    "Ciudad Autónoma de Buenos Aires",
                    "C1",
                    3,
                    "11",
                    "America/Argentina/Buenos_Aires"),
            new Place(MX, "Guadalajara", "Jalisco", "44", 3, "33", "America/Mexico_City"),
            new Place(ES, "A Coruña", "Galicia", "150", 2, "981", "Europe/Madrid"),
            new Place(CL, "Santiago", "Región Metropolitana", "8", 6, "22", "America/Santiago"),
            new Place(MX, "Monterrey", "Nuevo León", "64", 3, "81", "America/Monterrey"),
            new Place(ES, "Palma", "Illes Balears", "070", 2, "971", "Europe/Madrid"),
            new Place(PE, "Lima", "Lima", "15", 3, "1", "America/Lima"),
            new Place(CO, "Medellín", "Antioquia", "05", 4, "604", "America/Bogota"),
            new Place(ES, "Valladolid", "Castilla y León", "470", 2, "983", "Europe/Madrid"),
            new Place(ES, "Las Palmas de Gran Canaria", "Canarias", "350", 2, "928", "Atlantic/Canary"),
            new Place(CL, "Valparaíso", "Valparaíso", "23", 5, "32", "America/Santiago"),
            new Place(ES, "Donostia / San Sebastián", "País Vasco", "200", 2, "943", "Europe/Madrid"),
            new Place(PE, "Arequipa", "Arequipa", "04", 3, "54", "America/Lima"));

    private Place(
            Country country, String city, String region, String postal, int postalDigits, String area, String zone) {
        this(country, city, region, postal, postalDigits, area, ZoneId.of(zone));
    }

    String postalCode(Dice dice) {
        StringBuilder code = new StringBuilder(postal);
        for (int i = 0; i < postalDigits; i++) {
            code.append(dice.below(10));
        }
        return code.toString();
    }
}
