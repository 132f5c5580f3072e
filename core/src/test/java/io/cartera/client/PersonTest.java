package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirements 1, 16 and 17: a person, by name, and what is known of it. */
class PersonTest {

    private static final PersonName ANA = PersonName.of("Ana María", "García Márquez");

    @Test
    void isShownByItsFullName() {
        assertThat(Person.builder().name(ANA).build().displayName()).isEqualTo("Ana María García Márquez");
    }

    @Test
    void needsOnlyOneOfItsNames() {
        assertThat(PersonName.builder().given("Ana").build().full()).isEqualTo("Ana");
        assertThat(PersonName.builder().family("García").title("Dra.").build().full())
                .isEqualTo("García");
    }

    @Test
    void refusesANameWithoutNames() {
        assertRefused(
                () -> PersonName.builder().title("Dra.").build(),
                "personName = null is refused: it needs a given or a family name");
    }

    @Test
    void keepsWhatIsKnownOfThePerson() {
        Person person = Person.builder()
                .name(ANA)
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1980, 5, 17))
                .profession("arquitecta")
                .maritalStatus(MaritalStatus.MARRIED)
                .nationality(CountryCode.of("CO"))
                .build();

        assertThat(person.sex()).contains(Sex.FEMALE);
        assertThat(person.profession()).contains("arquitecta");
        assertThat(person.maritalStatus()).contains(MaritalStatus.MARRIED);
        assertThat(person.nationality()).contains(CountryCode.of("CO"));
    }

    @Test
    void completesAYearOnItsBirthday() {
        Person person = born(LocalDate.of(1980, 5, 17));

        assertThat(person.ageOn(LocalDate.of(2020, 5, 16))).hasValue(39);
        assertThat(person.ageOn(LocalDate.of(2020, 5, 17))).hasValue(40);
    }

    @Test
    void hasNoAgeBeforeItsBirthOrWithoutADateOfBirth() {
        assertThat(born(LocalDate.of(1980, 5, 17)).ageOn(LocalDate.of(1980, 5, 16)))
                .isEmpty();
        assertThat(Person.builder().name(ANA).build().ageOn(LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    @Test
    void celebratesALeapDayOn28FebruaryOfOtherYears() {
        Person person = born(LocalDate.of(2000, 2, 29));

        assertThat(person.birthdayIn(2023)).contains(LocalDate.of(2023, 2, 28));
        assertThat(person.birthdayIn(2024)).contains(LocalDate.of(2024, 2, 29));
        assertThat(person.ageOn(LocalDate.of(2023, 2, 28))).hasValue(23);
        assertThat(person.ageOn(LocalDate.of(2024, 2, 28))).hasValue(23);
    }

    @Test
    void hasNoBirthdayBeforeTheYearOfItsBirth() {
        assertThat(born(LocalDate.of(1980, 5, 17)).birthdayIn(1979)).isEmpty();
        assertThat(born(LocalDate.of(1980, 5, 17)).birthdayIn(1980)).contains(LocalDate.of(1980, 5, 17));
    }

    @Test
    void refusesADateOfBirthBeforeTheYear1() {
        assertRefused(
                () -> born(LocalDate.of(0, 12, 31)),
                "person.birthDate = '0000-12-31' is refused: its year must lie between 1 and 9999");
    }

    private static Person born(LocalDate day) {
        return Person.builder().name(ANA).birthDate(day).build();
    }
}
