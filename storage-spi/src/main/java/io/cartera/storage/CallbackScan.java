package io.cartera.storage;

import io.cartera.client.ClientId;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Outcome;
import io.cartera.storage.ScanPlan.DoneBy;
import java.util.Optional;
import java.util.function.Consumer;

/** Does for a host what a plan leaves to the caller: the residual condition, the order and the limit. */
final class CallbackScan {

    private final View view;
    private final ScanPlan plan;
    private final RowFacts facts;

    private CallbackScan(View view, ScanPlan plan) {
        this.view = view;
        this.plan = plan;
        this.facts = new RowFacts(view.resolved(), plan);
    }

    /** Runs a plan over its view and delivers the rows of its scan in order. */
    static void run(View view, ScanPlan plan, Consumer<? super ClientRow> each) {
        CallbackScan scan = new CallbackScan(view, plan);
        if (plan.order() == DoneBy.STORE) {
            scan.stream(each);
        } else {
            scan.sorted(each);
        }
    }

    private void stream(Consumer<? super ClientRow> each) {
        long left = plan.scan().limit().isPresent() ? plan.scan().limit().getAsInt() : Long.MAX_VALUE;
        try (CloseableIterator<ClientRow> rows = view.open(plan)) {
            while (left > 0 && rows.hasNext()) {
                ClientRow row = rows.next();
                if (passes(row)) {
                    left--;
                    each.accept(row);
                }
            }
        }
    }

    private void sorted(Consumer<? super ClientRow> each) {
        Ranking ranking = new Ranking(plan.scan());
        try (CloseableIterator<ClientRow> rows = view.open(plan)) {
            while (rows.hasNext()) {
                ClientRow row = rows.next();
                if (passes(row)) {
                    ranking.add(row, facts.of(row));
                }
            }
        }
        for (ClientId id : ranking.ids()) {
            view.find(id).ifPresent(client -> each.accept(new FoundRow(view, client)));
        }
    }

    private boolean passes(ClientRow row) {
        Optional<Criterion> residual = plan.residual();
        if (residual.isEmpty()) {
            return true;
        }
        Outcome outcome = residual.get().test(facts.of(row));
        if (outcome.isError()) {
            throw new ScanErrorException(row.client().value().id(), outcome.problems());
        }
        return outcome.isMatch();
    }
}
