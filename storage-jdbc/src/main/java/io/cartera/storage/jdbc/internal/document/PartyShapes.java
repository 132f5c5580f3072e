package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.DATE;
import static io.cartera.storage.jdbc.internal.document.Shapes.MONEY;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;
import static io.cartera.storage.jdbc.internal.document.Shapes.text;

import io.cartera.client.FiscalDeadline;
import io.cartera.client.MaritalStatus;
import io.cartera.client.Organisation;
import io.cartera.client.Party;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.client.Profile;
import io.cartera.client.Sex;
import io.cartera.client.SocioeconomicLevel;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** The shapes of who a client is. */
final class PartyShapes {

    private static final Shape<Sex> SEX =
            Shapes.code(Sex.class, Map.of(Sex.FEMALE, "female", Sex.MALE, "male", Sex.OTHER, "other"));

    private static final Shape<MaritalStatus> MARITAL_STATUS = Shapes.code(
            MaritalStatus.class,
            Map.of(
                    MaritalStatus.SINGLE, "single",
                    MaritalStatus.MARRIED, "married",
                    MaritalStatus.PARTNERED, "partnered",
                    MaritalStatus.SEPARATED, "separated",
                    MaritalStatus.DIVORCED, "divorced",
                    MaritalStatus.WIDOWED, "widowed"));

    static final Shape<PersonName> NAME = ObjectShape.<PersonName, PersonName.Builder>of(
                    PersonName::builder, PersonName.Builder::build)
            .optional("given", TEXT, PersonName::given, PersonName.Builder::given)
            .optional("family", TEXT, PersonName::family, PersonName.Builder::family)
            .optional("title", TEXT, PersonName::title, PersonName.Builder::title)
            .build();

    private static final Shape<Person> PERSON = ObjectShape.<Person, Person.Builder>of(
                    Person::builder, Person.Builder::build)
            .required("name", NAME, Person::name, Person.Builder::name)
            .optional("sex", SEX, Person::sex, Person.Builder::sex)
            .optional("birthDate", DATE, Person::birthDate, Person.Builder::birthDate)
            .optional("profession", TEXT, Person::profession, Person.Builder::profession)
            .optional("maritalStatus", MARITAL_STATUS, Person::maritalStatus, Person.Builder::maritalStatus)
            .optional("nationality", Shapes.COUNTRY, Person::nationality, Person.Builder::nationality)
            .build();

    private static final Shape<Organisation> ORGANISATION = ObjectShape.<Organisation, Organisation.Builder>of(
                    Organisation::builder, Organisation.Builder::build)
            .optional("legalName", TEXT, Organisation::legalName, Organisation.Builder::legalName)
            .optional("tradeName", TEXT, Organisation::tradeName, Organisation.Builder::tradeName)
            .optional("businessType", TEXT, Organisation::businessType, Organisation.Builder::businessType)
            .optional("sector", TEXT, Organisation::sector, Organisation.Builder::sector)
            .optional("niche", TEXT, Organisation::niche, Organisation.Builder::niche)
            .whole("employees", Organisation::employees, Organisation.Builder::employees)
            .optional("annualRevenue", MONEY, Organisation::annualRevenue, Organisation.Builder::annualRevenue)
            .optional("foundedOn", DATE, Organisation::foundedOn, Organisation.Builder::foundedOn)
            .build();

    static final Shape<Party> PARTY =
            new Union<Party>().or("person", Person.class, PERSON).or("organisation", Organisation.class, ORGANISATION);

    private static final Shape<FiscalDeadline> DEADLINE = Tuple.pair(
            "name",
            TEXT,
            FiscalDeadline::name,
            "day",
            text(MonthDay::toString, MonthDay::parse),
            FiscalDeadline::day,
            FiscalDeadline::new);

    static final Shape<Profile> PROFILE = ObjectShape.<Profile, Profile.Builder>of(
                    Profile::builder, Profile.Builder::build)
            .optional(
                    "socioeconomicLevel",
                    text(SocioeconomicLevel::code, SocioeconomicLevel::new),
                    Profile::socioeconomicLevel,
                    Profile.Builder::socioeconomicLevel)
            .optional("annualIncome", MONEY, Profile::annualIncome, Profile.Builder::annualIncome)
            .optional("originCountry", Shapes.COUNTRY, Profile::originCountry, Profile.Builder::originCountry)
            .optional("originPlace", TEXT, Profile::originPlace, Profile.Builder::originPlace)
            .optional("timeZone", text(ZoneId::getId, ZoneId::of), Profile::timeZone, Profile.Builder::timeZone)
            .optional(
                    "locale",
                    text(Locale::toLanguageTag, Locale::forLanguageTag),
                    Profile::locale,
                    Profile.Builder::locale)
            .optional("culture", TEXT, Profile::culture, Profile.Builder::culture)
            .many("fiscalDeadlines", DEADLINE, Profile::fiscalDeadlines, Profile.Builder::addFiscalDeadlines)
            .build();

    private PartyShapes() {}
}
