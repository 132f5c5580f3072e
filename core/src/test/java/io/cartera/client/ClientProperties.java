package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 12 on whole clients: equality is by content. */
class ClientProperties {

    @Property(tries = 300)
    void aCopyIsEqualToItsOriginal(@ForAll("clients") Client client) {
        Client copy = Client.builder().from(client).build();

        assertThat(copy).isEqualTo(client).hasSameHashCodeAs(client).hasToString(client.toString());
    }

    @Property(tries = 300)
    void aClientWithAnotherLabelIsAnotherClient(@ForAll("clients") Client client) {
        Label unused = Label.of("unused", Colour.GREY);

        assertThat(Client.builder().from(client).addLabels(unused).build()).isNotEqualTo(client);
    }

    @Property(tries = 300)
    void aClientAlwaysHasANameToShow(@ForAll("clients") Client client) {
        assertThat(client.displayName()).isNotBlank();
    }

    @Property(tries = 50)
    void aPortfolioHasEachIdentifierOnce(@ForAll("portfolios") List<Client> portfolio) {
        assertThat(portfolio).extracting(Client::id).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Client> clients() {
        return ClientArbitraries.clients();
    }

    @Provide
    Arbitrary<List<Client>> portfolios() {
        return ClientArbitraries.portfolios(10);
    }
}
