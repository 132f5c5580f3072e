package io.cartera.segment.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientArbitraries;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Outcome;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventArbitraries;
import io.cartera.metric.ClientFacts;
import io.cartera.metric.MetricArbitraries;
import io.cartera.time.AsOf;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every explanation can be written in every language, and what is written decides it. */
class RenderingProperties {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void everyExplanationIsWrittenInEveryLanguage(@ForAll("explanations") Explanation why) {
        List<Integer> lines = java.util.Arrays.stream(Language.values())
                .map(language -> {
                    ExplanationRenderer renderer = ExplanationRenderer.of(language);
                    assertThat(renderer.sentence(why)).endsWith(renderer.reason(why));
                    assertThat(renderer.reason(why)).isNotBlank();
                    return renderer.tree(why).split("\n").length;
                })
                .toList();
        assertThat(Set.copyOf(lines)).as("both languages have as many lines").hasSize(1);
    }

    @Property(tries = TRIES)
    void theDecisiveLeavesOfAWholeAreAmongItsLeaves(@ForAll("explanations") Explanation why) {
        Set<Decisive> leaves = Decisive.of(why);
        assertThat(leaves).isNotEmpty().allSatisfy(d -> assertThat(d.leaf().parts())
                .isEmpty());
        if (why.outcome().kind() == Outcome.Kind.ERROR) {
            assertThat(leaves).allMatch(d -> d.leaf().outcome().isError());
        } else {
            // What is asked for holds exactly where the whole does: that is what makes a leaf decisive.
            assertThat(leaves)
                    .allMatch(d -> d.leaf().outcome().isMatch()
                            == (why.outcome().isMatch() == (d.asked() == Decisive.Asked.WANTED)));
        }
    }

    @Provide
    Arbitrary<Explanation> explanations() {
        return Combinators.combine(
                        MetricArbitraries.asOfs(),
                        ClientArbitraries.clients(),
                        EventArbitraries.histories(8),
                        MetricArbitraries.criteria(2))
                .as(RenderingProperties::explain)
                .withoutEdgeCases();
    }

    private static Explanation explain(AsOf asOf, Client client, List<ClientEvent> events, Criterion criterion) {
        return criterion.explain(ClientFacts.of(asOf, MetricArbitraries.assumptions(), client, events));
    }
}
