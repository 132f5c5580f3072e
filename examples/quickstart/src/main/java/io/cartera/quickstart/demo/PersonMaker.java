package io.cartera.quickstart.demo;

import io.cartera.client.Client;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.client.Profile;
import io.cartera.client.Sex;
import io.cartera.client.SocialHandle;
import io.cartera.client.SocialNetwork;
import io.cartera.client.SocioeconomicLevel;
import java.time.LocalDate;
import java.util.List;

/** Makes a person. */
final class PersonMaker {

    private static final List<SocioeconomicLevel> LEVELS = List.of(
            SocioeconomicLevel.MIDDLE,
            SocioeconomicLevel.UPPER_MIDDLE,
            SocioeconomicLevel.LOWER_MIDDLE,
            SocioeconomicLevel.HIGH,
            SocioeconomicLevel.LOW);

    private PersonMaker() {}

    static void fill(Dice dice, Sketch sketch, Client.Builder client) {
        boolean woman = dice.chance(0.54);
        String given = dice.pickEarly(woman ? Names.WOMEN : Names.MEN);
        String family = Names.family(dice, sketch.place().country());
        Person.Builder person = Person.builder().name(PersonName.of(given, family));
        person.sex(woman ? Sex.FEMALE : Sex.MALE);
        if (dice.chance(0.7)) {
            person.birthDate(LocalDate.of(1942, 1, 1).plusDays(dice.below(23_300)));
        }
        if (dice.chance(0.4)) {
            person.profession(dice.pick(Names.PROFESSIONS));
        }
        client.party(person.build());
        if (dice.chance(0.85)) {
            client.addPhones(Reach.mobile(dice, sketch.place()));
        }
        if (dice.chance(0.93)) {
            String local = Names.slug(given) + "." + Names.slug(family);
            client.addEmails(Reach.email(local + "." + sketch.number(), "correo"));
        }
        if (dice.chance(0.12)) {
            client.addSocialHandles(SocialHandle.of(SocialNetwork.INSTAGRAM, Names.slug(given) + sketch.number()));
        }
        Profile.Builder profile = Profile.builder().timeZone(sketch.place().zone());
        if (dice.chance(0.35)) {
            profile.socioeconomicLevel(dice.pickEarly(LEVELS));
        }
        client.profile(profile.build());
    }
}
