package io.cartera.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Client;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Outcome;
import io.cartera.storage.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 8: segments may refer to segments, in one pass in dependency order, and never in a circle. */
class DependencyProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void aModelIsEvaluatedAsIfEverySegmentAskedItsReferencesAnew(
            @ForAll("segments") List<Segment> segments,
            @ForAll("clients") List<Client> clients,
            @ForAll Random random) {
        SegmentationModel model = model(segments, random);
        try (View view = Portfolios.of(clients)) {
            SegmentationResult result = SegmentationEngine.create().run(view, model);
            List<Failure> failures = result.failures();
            for (Client client : clients) {
                NaiveModel naive = NaiveModel.of(model, client);
                for (Segment segment : model.segments()) {
                    Outcome expected = naive.test(segment);
                    String part = new Membership(segment.name()).key();
                    assertThat(result.members(segment).contains(client.id())).isEqualTo(expected.isMatch());
                    assertThat(failures.contains(new Failure(client.id(), part, expected.problems())))
                            .isEqualTo(expected.isError());
                }
            }
        }
    }

    @Property(tries = TRIES)
    void everySegmentIsEvaluatedOnceAndAfterAllThatItRefersTo(
            @ForAll("segments") List<Segment> segments, @ForAll Random random) {
        SegmentationModel model = model(segments, random);
        List<String> order = model.evaluationOrder();
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(
                        segments.stream().map(s -> "segment '" + s.name() + "'").toList());
        for (Segment segment : segments) {
            segment.condition().operands().filter(o -> o instanceof Membership).forEach(o -> assertThat(
                            order.indexOf("segment '" + ((Membership) o).segment() + "'"))
                    .isLessThan(order.indexOf("segment '" + segment.name() + "'")));
        }
    }

    @Property(tries = TRIES)
    void aCycleIsRefusedWithItsPath(
            @ForAll("segments") List<Segment> others, @ForAll @IntRange(min = 1, max = 6) int length) {
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            all.add(Segment.of("c" + i, Segment.member("c" + (i + 1) % length).and(Segment.member(last(others)))));
        }
        all.addAll(others);
        String path = IntStream.rangeClosed(0, length)
                .mapToObj(i -> "segment 'c" + i % length + "'")
                .collect(Collectors.joining(" -> "));
        assertThatThrownBy(() -> model(all))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("the model refers to itself: " + path);
    }

    @Property(tries = TRIES)
    void aNameThatOccursTwiceIsRefused(@ForAll("segments") List<Segment> segments, @ForAll Random random) {
        List<Segment> twice = new ArrayList<>(segments);
        String name = segments.get(random.nextInt(segments.size())).name();
        twice.add(Segment.of(name, Criteria.number(Portfolios.POINTS).isKnown()));
        assertThatThrownBy(() -> model(twice))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("segment '%s' has the name of segment '%s'", name, name);
    }

    @Property(tries = TRIES)
    void aReferenceToNothingIsRefused(@ForAll("segments") List<Segment> segments) {
        List<Segment> dangling = new ArrayList<>(segments);
        dangling.add(Segment.of("dangling", Segment.member("nowhere")));
        assertThatThrownBy(() -> model(dangling))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("there is no segment 'nowhere' in the model; it has [segment ");
    }

    private static String last(List<Segment> segments) {
        return segments.get(segments.size() - 1).name();
    }

    private static SegmentationModel model(List<Segment> segments, Random random) {
        List<Segment> shuffled = new ArrayList<>(segments);
        Collections.shuffle(shuffled, random);
        return model(shuffled);
    }

    private static SegmentationModel model(List<Segment> segments) {
        SegmentationModel.Builder model = SegmentationModel.builder();
        segments.forEach(model::segment);
        return model.build();
    }

    @Provide
    Arbitrary<List<Client>> clients() {
        return Portfolios.clients(8);
    }

    /** Each may refer to those before it, so there is no cycle. */
    @Provide
    Arbitrary<List<Segment>> segments() {
        return Arbitraries.integers().between(1, 7).flatMap(size -> conditions(size)
                .map(conditions -> IntStream.range(0, size)
                        .mapToObj(i -> Segment.of("s" + i, conditions.get(i)))
                        .toList()));
    }

    private static Arbitrary<List<Criterion>> conditions(int size) {
        Arbitrary<List<Criterion>> all = Arbitraries.just(List.of());
        for (int i = 0; i < size; i++) {
            int before = i;
            Arbitrary<Criterion> leaves = before == 0
                    ? Conditions.leaves()
                    : Arbitraries.oneOf(
                            Conditions.leaves(),
                            Arbitraries.integers().between(0, before - 1).map(n -> Segment.member("s" + n)));
            Arbitrary<Criterion> next = Conditions.combinations(leaves);
            all = all.flatMap(list -> next.map(c -> {
                List<Criterion> longer = new ArrayList<>(list);
                longer.add(c);
                return longer;
            }));
        }
        return all.withoutEdgeCases();
    }
}
