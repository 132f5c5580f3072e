package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.MONEY;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;

import io.cartera.history.ItemKind;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import java.util.Map;

/** The shapes of sales and what came back of them. */
final class SaleShapes {

    private static final Shape<ItemKind> ITEM_KIND = Shapes.code(
            ItemKind.class,
            Map.of(
                    ItemKind.GOODS, "goods",
                    ItemKind.SERVICE, "service",
                    ItemKind.FREIGHT, "freight"));

    private static final Shape<SaleLine> LINE = ObjectShape.<SaleLine, SaleLine.Builder>of(
                    SaleLine::builder, SaleLine.Builder::build)
            .optional("product", TEXT, SaleLine::product, SaleLine.Builder::product)
            .optional("description", TEXT, SaleLine::description, SaleLine.Builder::description)
            .optional("category", TEXT, SaleLine::category, SaleLine.Builder::category)
            .preset("kind", ITEM_KIND, SaleLine::kind, SaleLine.Builder::kind, ItemKind.GOODS)
            .required("quantity", Shapes.DECIMAL, SaleLine::quantity, SaleLine.Builder::quantity)
            .optional("unitPrice", MONEY, SaleLine::unitPrice, SaleLine.Builder::unitPrice)
            .optional("discount", Shapes.DECIMAL, SaleLine::discount, SaleLine.Builder::discount)
            .required("net", MONEY, SaleLine::net, SaleLine.Builder::net)
            .optional("tax", MONEY, SaleLine::tax, SaleLine.Builder::tax)
            .optional("cost", MONEY, SaleLine::cost, SaleLine.Builder::cost)
            .build();

    static final Shape<Purchase> PURCHASE = EventShape.<Purchase, Purchase.Builder>of(
                    Purchase::builder,
                    Purchase.Builder::build,
                    Purchase.Builder::id,
                    Purchase.Builder::occurredAt,
                    Purchase.Builder::contact,
                    Purchase.Builder::representative,
                    Purchase.Builder::channel,
                    Purchase.Builder::campaign,
                    Purchase.Builder::attributes)
            .required("currency", Shapes.CURRENCY, Purchase::currency, Purchase.Builder::currency)
            .many("lines", LINE, Purchase::lines, Purchase.Builder::addLines)
            .optional("loyaltyCard", TEXT, Purchase::loyaltyCard, Purchase.Builder::loyaltyCard)
            .optional(
                    "originatingRequest",
                    Shapes.EXTERNAL_ID,
                    Purchase::originatingRequest,
                    Purchase.Builder::originatingRequest)
            .optional("project", TEXT, Purchase::project, Purchase.Builder::project)
            .optional("occasion", TEXT, Purchase::occasion, Purchase.Builder::occasion)
            .build();

    static final Shape<Return> RETURN = EventShape.<Return, Return.Builder>of(
                    Return::builder,
                    Return.Builder::build,
                    Return.Builder::id,
                    Return.Builder::occurredAt,
                    Return.Builder::contact,
                    Return.Builder::representative,
                    Return.Builder::channel,
                    Return.Builder::campaign,
                    Return.Builder::attributes)
            .required("currency", Shapes.CURRENCY, Return::currency, Return.Builder::currency)
            .many("lines", LINE, Return::lines, Return.Builder::addLines)
            .optional(
                    "originalPurchase", Shapes.EXTERNAL_ID, Return::originalPurchase, Return.Builder::originalPurchase)
            .optional("reason", TEXT, Return::reason, Return.Builder::reason)
            .build();

    private SaleShapes() {}
}
