package io.cartera.quickstart.demo;

import io.cartera.client.Billing;
import io.cartera.client.BuyingRole;
import io.cartera.client.Client;
import io.cartera.client.Contact;
import io.cartera.client.ContactId;
import io.cartera.client.CountryCode;
import io.cartera.client.Department;
import io.cartera.client.FiscalDeadline;
import io.cartera.client.Organisation;
import io.cartera.client.PaymentMethod;
import io.cartera.client.PersonName;
import io.cartera.client.Profile;
import io.cartera.client.TaxId;
import io.cartera.money.Money;
import java.time.MonthDay;
import java.util.List;

/** Makes a company with its contacts and how it pays. */
final class CompanyMaker {

    private static final List<Department> DEPARTMENTS =
            List.of(Department.PURCHASING, Department.GENERAL_MANAGEMENT, Department.TREASURY, Department.OPERATIONS);
    private static final List<String> POSITIONS =
            List.of("Responsable de compras", "Gerencia", "Administración", "Encargado de sala");
    private static final List<BuyingRole> ROLES =
            List.of(BuyingRole.INFLUENCER, BuyingRole.DECISION_MAKER, BuyingRole.COMMITTEE_MEMBER, BuyingRole.USER);
    private static final List<PaymentMethod> PAYMENTS = List.of(
            PaymentMethod.DIRECT_DEBIT, PaymentMethod.TRANSFER, PaymentMethod.CARD, PaymentMethod.PROMISSORY_NOTE);
    private static final String CONTROL = "0123456789";

    private CompanyMaker() {}

    static void fill(Dice dice, Sketch sketch, Client.Builder client) {
        String trade = dice.pickEarly(Names.TRADES);
        String name = trade + " " + dice.pick(Names.BRANDS);
        Organisation.Builder company = Organisation.builder()
                .legalName(name + ", " + dice.pickEarly(sketch.place().country().legalForms()));
        company.tradeName(name).sector(sector(trade)).employees((int)
                Math.max(1, 5 * sketch.size() * dice.spread(0.5)));
        if (dice.chance(0.4)) {
            company.annualRevenue(Money.of(1_000 * (long) (sketch.size() * 60), DemoPortfolio.CURRENCY));
        }
        client.party(company.build());
        String domain = Names.slug(name);
        client.addPhones(Reach.landline(dice, sketch.place()));
        client.addEmails(Reach.email("pedidos", domain + "-" + sketch.number()));
        int contacts = dice.between(1, sketch.size() > 4 ? 4 : 2);
        for (int i = 0; i < contacts; i++) {
            client.addContacts(contact(dice, sketch, i, domain));
        }
        client.billing(billing(dice, sketch));
        client.profile(Profile.builder()
                .timeZone(sketch.place().zone())
                .fiscalDeadlines(List.of(new FiscalDeadline("Cierre fiscal", MonthDay.of(12, 31))))
                .build());
    }

    private static String sector(String trade) {
        return switch (trade) {
            case "Cafetería", "Restaurante", "Hotel", "Hostal", "Catering" -> "hosteleria";
            case "Panadería", "Pastelería" -> "alimentacion";
            case "Distribuciones", "Suministros" -> "distribucion";
            case "Librería" -> "comercio";
            case "Clínica" -> "sanidad";
            default -> "oficinas";
        };
    }

    private static Contact contact(Dice dice, Sketch sketch, int i, String domain) {
        String given = dice.pickEarly(dice.chance(0.5) ? Names.WOMEN : Names.MEN);
        String family = Names.family(dice, sketch.place().country());
        return Contact.builder()
                .id(ContactId.of(sketch.id() + "-" + (i + 1)))
                .name(PersonName.of(given, family))
                .department(DEPARTMENTS.get(i))
                .position(POSITIONS.get(i))
                .addBuyingRoles(i == 0 && dice.chance(0.5) ? BuyingRole.DECISION_MAKER : ROLES.get(i))
                .addPhones(Reach.mobile(dice, sketch.place()))
                .addEmails(Reach.email(Names.slug(given) + "." + Names.slug(family), domain + "-" + sketch.number()))
                .build();
    }

    private static Billing billing(Dice dice, Sketch sketch) {
        Billing.Builder billing = Billing.builder()
                .paymentMethod(dice.pickEarly(PAYMENTS))
                .paymentDays(dice.pick(List.of(0, 15, 30, 30, 60)))
                .currency(DemoPortfolio.CURRENCY)
                .creditLimit(Money.of(500 * (long) Math.max(1, sketch.size()), DemoPortfolio.CURRENCY));
        if (sketch.place().country() == Country.ES) {
            billing.taxId(TaxId.of(CountryCode.of("ES"), spanishTaxId(dice)));
        }
        return billing.build();
    }

    /** A Spanish company's tax number with its control digit (Orden EHA/451/2008). */
    private static String spanishTaxId(Dice dice) {
        String digits = "8" + dice.digits(6);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? twice / 10 + twice % 10 : digit;
        }
        return "B" + digits + CONTROL.charAt((10 - sum % 10) % 10);
    }
}
