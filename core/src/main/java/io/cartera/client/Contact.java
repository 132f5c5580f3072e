package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A person through whom a client is reached, usually at an organisation; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Contact {

    Contact() {}

    /** The identifier, unique within the client. */
    public abstract ContactId id();

    /** The name. */
    public abstract PersonName name();

    /** The department. */
    public abstract Optional<Department> department();

    /** The job position, as it was stated, not blank. */
    public abstract Optional<String> position();

    /** The parts that the contact plays when its organisation decides on a purchase. */
    public abstract Set<BuyingRole> buyingRoles();

    /** The telephone numbers, the preferred one first. */
    public abstract List<Phone> phones();

    /** The e-mail addresses, the preferred one first. */
    public abstract List<Email> emails();

    /** The accounts on social networks. */
    public abstract List<SocialHandle> socialHandles();

    /** The date of birth. */
    public abstract Optional<LocalDate> birthDate();

    /** What nobody foresaw; none unless set. */
    @Value.Default
    public CustomAttributes attributes() {
        return CustomAttributes.none();
    }

    /** Starts a contact; {@code id} and {@code name} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("contact.position", position());
        Check.date("contact.birthDate", birthDate());
    }

    /** Builds a {@link Contact}; not thread-safe. */
    public static final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
