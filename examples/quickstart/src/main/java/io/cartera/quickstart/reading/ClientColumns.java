package io.cartera.quickstart.reading;

import io.cartera.client.Billing;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Email;
import io.cartera.client.Organisation;
import io.cartera.client.Phone;
import io.cartera.client.PhoneType;
import io.cartera.client.PostalAddress;
import io.cartera.client.TaxId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a file of clients, found by its header, and the client of a row. */
final class ClientColumns {

    final Column id;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final int width;

    ClientColumns(ColumnNames names, Header header) {
        width = header.size();
        id = new Column(names.require("id", header), names.nameOf("id"));
        for (String key : ClientFileReader.KEYS) {
            names.find(key, header).ifPresent(index -> columns.put(key, new Column(index, names.nameOf(key))));
        }
    }

    /** The client of a row. A file says nothing of who is a person, so each is an organisation; without a name the id is it. */
    Client client(Row row) throws RejectedRow {
        if (row.isUnclosed()) {
            throw new RejectedRow(Reason.UNCLOSED_QUOTE);
        }
        if (row.fields().size() != width) {
            throw new RejectedRow(Reason.WRONG_FIELDS, row.fields().size(), width);
        }
        String clientId = id.id(row);
        if (clientId.isBlank()) {
            throw id.missing(Reason.NO_CLIENT);
        }
        Client.Builder client = Client.builder().id(ClientId.of(clientId));
        client.party(Organisation.builder()
                .legalName(find("name", row).orElse(clientId))
                .tradeName(find("tradeName", row))
                .sector(find("sector", row))
                .build());
        address(row).ifPresent(client::addAddresses);
        find("email", row).map(Email::of).ifPresent(client::addEmails);
        find("phone", row).map(raw -> Phone.of(PhoneType.UNKNOWN, raw)).ifPresent(client::addPhones);
        find("taxId", row)
                .map(raw -> TaxId.builder().raw(raw).build())
                .ifPresent(tax -> client.billing(Billing.builder().taxId(tax).build()));
        return client.build();
    }

    private Optional<PostalAddress> address(Row row) throws RejectedRow {
        Optional<String> street = find("address", row);
        Optional<String> city = find("city", row);
        Optional<String> region = find("region", row);
        Optional<String> postalCode = find("postalCode", row);
        Optional<String> country = find("country", row);
        if (street.or(() -> city)
                .or(() -> region)
                .or(() -> postalCode)
                .or(() -> country)
                .isEmpty()) {
            return Optional.empty();
        }
        PostalAddress.Builder address = PostalAddress.builder();
        street.ifPresent(address::addLines);
        country.ifPresent(address::countryWritten);
        return Optional.of(
                address.city(city).region(region).postalCode(postalCode).build());
    }

    private Optional<String> find(String key, Row row) throws RejectedRow {
        Column column = columns.get(key);
        return column == null ? Optional.empty() : Optional.of(column.text(row)).filter(text -> !text.isBlank());
    }
}
