package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.storage.ChangeSet;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Revision;
import io.cartera.storage.StaleRevisionException;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

abstract class ConcurrencyContract extends Suite {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final int COMMITS = 150;

    @Test
    void losesNoWriteAndNumbersCommitsInTheirOrder() throws Exception {
        portfolio.apply(changes().insert(client("a", "0")).build());
        List<CommitReceipt> receipts = new ArrayList<>();
        inParallel(this::writeRounds).forEach(receipts::addAll);
        receipts.sort(Comparator.comparing(CommitReceipt::position));

        assertThat(receipts.stream().map(r -> r.position().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1 + THREADS * ROUNDS).boxed().toList());
        assertThat(receipts).isSortedAccordingTo(Comparator.comparing(CommitReceipt::recordedAt));
        assertThat(find(id("a")).orElseThrow().revision()).isEqualTo(Revision.of(1 + THREADS * ROUNDS));
        // Each replacement counted one up from what it had read, so a lost one would be missing here.
        assertThat(find(id("a")).orElseThrow().value().displayName()).isEqualTo(Integer.toString(THREADS * ROUNDS));
        assertThat(events(id("a"))).hasSize(THREADS * ROUNDS);
        for (CommitReceipt receipt : receipts) {
            try (View then =
                    portfolio.view(AsOf.at(Samples.LATE, Samples.ZONE).knowing(Knowledge.at(receipt.position())))) {
                int before = (int) receipt.position().value() - 1;
                assertThat(then.find(id("a")).orElseThrow().value().displayName())
                        .isEqualTo(Integer.toString(before));
                assertThat(events(then, id("a"), EventFilter.all())).hasSize(before);
            }
        }
    }

    @Test
    void appliesTheSameChangeSetOnceForAllThreads() throws Exception {
        ChangeSet same =
                changes().insert(client("a")).append(id("a"), visit("v", 1)).build();
        assertThat(inParallel(thread -> portfolio.apply(same))).containsOnly(portfolio.apply(same));
        assertThat(events(id("a"))).hasSize(1);
    }

    @Test
    void showsEachViewOneStateWhileAnotherWrites() throws Exception {
        Model model = new Model();
        RandomChanges generator = new RandomChanges(new Random(7), model);
        List<Model> then = new CopyOnWriteArrayList<>(List.of(model.copy()));
        AtomicBoolean writing = new AtomicBoolean(true);
        inParallel(thread -> {
            if (thread > 0) {
                return readsWhile(writing, then);
            }
            try {
                for (int i = 0; i < COMMITS; i++) {
                    ChangeSet changes = generator.next("random-" + i);
                    then.add(model.copy());
                    portfolio.apply(changes);
                }
                return COMMITS;
            } finally {
                writing.set(false);
            }
        });
    }

    private int readsWhile(AtomicBoolean writing, List<Model> then) {
        int position = 0;
        do {
            try (View view = portfolio.view(AsOf.at(Samples.instant(12), Samples.ZONE))) {
                AsOf resolved = view.resolved();
                int seen = (int)
                        ((Knowledge.AtPosition) resolved.known()).position().value();
                assertThat(seen).isGreaterThanOrEqualTo(position);
                position = seen;
                assertThat(Model.seen(portfolio, resolved))
                        .as("position %d", position)
                        .isEqualTo(then.get(position).expected(Samples.instant(12)));
            }
        } while (writing.get());
        return position;
    }

    private List<CommitReceipt> writeRounds(int thread) {
        List<CommitReceipt> receipts = new ArrayList<>();
        while (receipts.size() < ROUNDS) {
            var read = find(id("a")).orElseThrow();
            int count = Integer.parseInt(read.value().displayName()) + 1;
            try {
                receipts.add(portfolio.apply(changes()
                        .replace(client("a", Integer.toString(count)), read.revision())
                        .append(id("a"), visit(thread + "-" + receipts.size(), 1))
                        .build()));
            } catch (StaleRevisionException retried) {
                assertThat(retried.conflicts()).hasSize(1);
            }
        }
        return receipts;
    }

    private interface Work<T> {
        T run(int thread) throws Exception;
    }

    private static <T> List<T> inParallel(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> work.run(thread));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
