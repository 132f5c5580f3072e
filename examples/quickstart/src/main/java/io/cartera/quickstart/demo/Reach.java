package io.cartera.quickstart.demo;

import io.cartera.client.AddressType;
import io.cartera.client.CountryCode;
import io.cartera.client.Email;
import io.cartera.client.Phone;
import io.cartera.client.PhoneType;
import io.cartera.client.PostalAddress;
import java.util.List;

/** How clients and contacts are reached. */
final class Reach {

    private static final double NOT_NORMALISED = 0.012;

    private Reach() {}

    static Phone mobile(Dice dice, Place place) {
        return phone(dice, place.country(), dice.pick(place.country().mobile()), PhoneType.MOBILE);
    }

    static Phone landline(Dice dice, Place place) {
        return phone(dice, place.country(), place.area(), PhoneType.LANDLINE);
    }

    private static Phone phone(Dice dice, Country country, String begin, PhoneType type) {
        int digits = landlineDigits(country, type);
        // The subscriber's part does not begin with 0 or 1 anywhere here.
        String national = begin + dice.between(2, 6) + dice.digits(digits - begin.length() - 1);
        String written = national.length() == country.digits() ? country.written(national) : national;
        if (dice.chance(NOT_NORMALISED)) {
            return Phone.builder()
                    .raw(written + " ext. " + dice.between(2, 40))
                    .type(type)
                    .build();
        }
        String raw = dice.chance(0.3) ? country.calling() + " " + written : written;
        return Phone.builder()
                .raw(raw)
                .e164(country.calling() + national)
                .type(type)
                .build();
    }

    private static int landlineDigits(Country country, PhoneType type) {
        if (type == PhoneType.MOBILE) {
            return country.digits();
        }
        return switch (country) {
            case PE -> 8;
            case AR -> 10;
            case ES, MX, CO, CL -> country.digits();
        };
    }

    static Email email(String local, String domain) {
        return Email.of(local + "@" + domain + ".example");
    }

    static PostalAddress address(Dice dice, Place place, AddressType type) {
        CountryCode country = CountryCode.of(place.country().name());
        return PostalAddress.builder()
                .type(type)
                .lines(List.of(dice.pickEarly(Names.STREETS) + " " + dice.between(1, 180)))
                .city(place.city())
                .region(place.region())
                .postalCode(place.postalCode(dice))
                .country(country)
                .build();
    }
}
