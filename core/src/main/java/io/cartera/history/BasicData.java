package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.client.Contact;
import io.cartera.client.Email;
import io.cartera.client.ExternalId;
import io.cartera.client.Party;
import io.cartera.client.Phone;
import io.cartera.client.PostalAddress;
import io.cartera.client.Representation;
import io.cartera.client.SocialHandle;
import java.util.List;
import java.util.Objects;

/**
 * The first view of a client: who it is and how to reach it; immutable.
 *
 * @param id the identifier
 * @param externalIds what other systems call it
 * @param party the person or organisation, here for its names
 * @param phones the telephone numbers, the preferred one first
 * @param emails the e-mail addresses, the preferred one first
 * @param addresses the postal addresses
 * @param socialHandles the accounts on social networks
 * @param contacts the persons through whom it is reached
 * @param representations the companies that it represents
 */
@Stability(Stability.Level.EVOLVING)
public record BasicData(
        ClientId id,
        List<ExternalId> externalIds,
        Party party,
        List<Phone> phones,
        List<Email> emails,
        List<PostalAddress> addresses,
        List<SocialHandle> socialHandles,
        List<Contact> contacts,
        List<Representation> representations) {

    /** Copies the lists and refuses null. */
    public BasicData {
        Objects.requireNonNull(id, "id");
        externalIds = List.copyOf(externalIds);
        Objects.requireNonNull(party, "party");
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        addresses = List.copyOf(addresses);
        socialHandles = List.copyOf(socialHandles);
        contacts = List.copyOf(contacts);
        representations = List.copyOf(representations);
    }
}
