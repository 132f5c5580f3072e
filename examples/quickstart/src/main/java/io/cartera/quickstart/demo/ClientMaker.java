package io.cartera.quickstart.demo;

import io.cartera.client.Acquisition;
import io.cartera.client.AddressType;
import io.cartera.client.Assignment;
import io.cartera.client.BuyingPotential;
import io.cartera.client.CaptureSource;
import io.cartera.client.Channel;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Colour;
import io.cartera.client.EndReason;
import io.cartera.client.Ending;
import io.cartera.client.ExternalId;
import io.cartera.client.Label;
import io.cartera.client.Lifecycle;
import io.cartera.client.LoyaltyCard;
import io.cartera.client.RepresentativeId;
import io.cartera.client.TeamId;
import io.cartera.client.Territory;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.util.List;

/** Makes a client of a sketch: what persons and companies have in common. */
final class ClientMaker {

    private static final List<CaptureSource> SOURCES = List.of(
            CaptureSource.PURCHASE,
            CaptureSource.NEWSLETTER,
            CaptureSource.REFERRAL,
            CaptureSource.CAMPAIGN,
            CaptureSource.EVENT,
            CaptureSource.QUERY,
            CaptureSource.MEMBERSHIP,
            CaptureSource.DEMONSTRATION,
            CaptureSource.ACQUIRED_PORTFOLIO);
    private static final List<String> RIVALS = List.of("Cafés Bahía", "Tostados del Valle", "La Italiana", "ProCoffee");
    private static final List<EndReason> END_REASONS = List.of(
            EndReason.COMPETITOR,
            EndReason.PRICE,
            EndReason.NO_NEED,
            EndReason.MOVED,
            EndReason.SERVICE,
            EndReason.CLOSED);

    private ClientMaker() {}

    static Client make(Dice dice, Sketch sketch) {
        Client.Builder client = Client.builder();
        client.id(ClientId.of(sketch.id()));
        client.addExternalIds(ExternalId.of("erp", "K" + (200_000 + sketch.number())));
        if (sketch.company()) {
            CompanyMaker.fill(dice, sketch, client);
        } else {
            PersonMaker.fill(dice, sketch, client);
        }
        client.addAddresses(
                Reach.address(dice, sketch.place(), sketch.company() ? AddressType.FISCAL : AddressType.POSTAL));
        client.acquisition(acquisition(dice, sketch)).lifecycle(lifecycle(dice, sketch));
        assignment(dice, sketch, client);
        Wishes.fill(dice, sketch, client);
        potential(dice, sketch, client);
        labels(dice, sketch, client);
        return client.build();
    }

    private static Acquisition acquisition(Dice dice, Sketch sketch) {
        CaptureSource source = dice.pickEarly(SOURCES);
        if (sketch.cycle() == LifeCycle.LEAD && source.equals(CaptureSource.PURCHASE)) {
            source = CaptureSource.NEWSLETTER;
        }
        Acquisition.Builder acquisition = Acquisition.builder().source(source).capturedOn(sketch.began());
        acquisition.channel(dice.pickEarly(List.of(Channel.WEB, Channel.STORE, Channel.EMAIL, Channel.PHONE)));
        if (source.equals(CaptureSource.REFERRAL) && sketch.number() > 1) {
            int referrer = 1 + dice.below(sketch.number() - 1);
            acquisition.referrer(ClientId.of(
                    new Sketch(referrer, false, sketch.place(), sketch.cycle(), sketch.began(), sketch.ended(), 1)
                            .id()));
        }
        if (dice.chance(sketch.company() ? 0.25 : 0.04)) {
            acquisition.previousSupplier(dice.pick(RIVALS));
        }
        return acquisition.build();
    }

    private static Lifecycle lifecycle(Dice dice, Sketch sketch) {
        Lifecycle.Builder lifecycle = Lifecycle.builder().since(sketch.began());
        if (sketch.cycle() == LifeCycle.CHURNED && dice.chance(0.3)) {
            EndReason reason = dice.pickEarly(END_REASONS);
            Ending.Builder ending = Ending.builder().endedOn(sketch.ended()).reason(reason);
            if (reason.equals(EndReason.COMPETITOR)) {
                ending.lostTo(dice.pick(RIVALS));
            }
            lifecycle.ending(ending.build());
        }
        return lifecycle.build();
    }

    private static void assignment(Dice dice, Sketch sketch, Client.Builder client) {
        if (sketch.company() || dice.chance(0.1)) {
            client.assignment(Assignment.builder()
                    .owner(representative(sketch))
                    .team(TeamId.of(sketch.company() ? "hosteleria" : "tienda"))
                    .territory(Territory.of(Names.slug(sketch.place().region())))
                    .since(sketch.began())
                    .build());
        }
    }

    /** Who looks after the clients of a place. */
    static RepresentativeId representative(Sketch sketch) {
        int place = Place.ALL.indexOf(sketch.place());
        return RepresentativeId.of(
                Names.REPRESENTATIVES.get((place + (sketch.company() ? 0 : 3)) % Names.REPRESENTATIVES.size()));
    }

    private static void potential(Dice dice, Sketch sketch, Client.Builder client) {
        if (sketch.company() && dice.chance(0.5)) {
            client.buyingPotential(BuyingPotential.builder()
                    .expectedCapacity(Money.of(10 * (long) (sketch.size() * 90), DemoPortfolio.CURRENCY))
                    .likelihood(BigDecimal.valueOf(dice.between(1, 19) * 5L, 2))
                    .assessedOn(sketch.dayBetween(dice, sketch.began(), sketch.ended()))
                    .build());
        }
    }

    private static void labels(Dice dice, Sketch sketch, Client.Builder client) {
        if (sketch.size() > 6) {
            client.addLabels(Label.of("VIP", Colour.PURPLE));
        }
        if (sketch.company() && dice.chance(0.05)) {
            client.addLabels(Label.of("Moroso", Colour.RED));
        }
        if (dice.chance(0.06)) {
            client.addLabels(Label.of("Prescriptor", Colour.TEAL));
        }
        if (!sketch.company() && sketch.cycle().yearly() > 2 && dice.chance(0.55)) {
            client.addLoyaltyCards(LoyaltyCard.builder()
                    .number("TF-" + (700_000 + sketch.number()))
                    .programme("Taza Fiel")
                    .tier(sketch.cycle() == LifeCycle.LOYAL ? "oro" : "plata")
                    .issuedOn(sketch.began())
                    .build());
        }
    }
}
