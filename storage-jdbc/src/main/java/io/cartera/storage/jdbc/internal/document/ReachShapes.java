package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;
import static io.cartera.storage.jdbc.internal.document.Shapes.text;

import io.cartera.client.AddressType;
import io.cartera.client.BuyingRole;
import io.cartera.client.Contact;
import io.cartera.client.CustomAttributes;
import io.cartera.client.Department;
import io.cartera.client.Email;
import io.cartera.client.Phone;
import io.cartera.client.PhoneType;
import io.cartera.client.PostalAddress;
import io.cartera.client.Representation;
import io.cartera.client.SocialHandle;
import io.cartera.client.SocialNetwork;
import java.util.Map;

/** The shapes of the ways to reach a client. */
final class ReachShapes {

    private static final Shape<PhoneType> PHONE_TYPE = Shapes.code(
            PhoneType.class,
            Map.of(
                    PhoneType.LANDLINE, "landline",
                    PhoneType.MOBILE, "mobile",
                    PhoneType.FAX, "fax",
                    PhoneType.UNKNOWN, "unknown"));

    private static final Shape<AddressType> ADDRESS_TYPE = Shapes.code(
            AddressType.class,
            Map.of(
                    AddressType.FISCAL, "fiscal",
                    AddressType.COMMERCIAL, "commercial",
                    AddressType.POSTAL, "postal",
                    AddressType.WORK, "work",
                    AddressType.OTHER, "other"));

    private static final Shape<BuyingRole> BUYING_ROLE = Shapes.code(
            BuyingRole.class,
            Map.of(
                    BuyingRole.DECISION_MAKER, "decision-maker",
                    BuyingRole.INFLUENCER, "influencer",
                    BuyingRole.COMMITTEE_MEMBER, "committee-member",
                    BuyingRole.USER, "user"));

    static final Shape<Phone> PHONE = ObjectShape.<Phone, Phone.Builder>of(Phone::builder, Phone.Builder::build)
            .required("raw", TEXT, Phone::raw, Phone.Builder::raw)
            .optional("e164", TEXT, Phone::e164, Phone.Builder::e164)
            .required("type", PHONE_TYPE, Phone::type, Phone.Builder::type)
            .build();

    static final Shape<Email> EMAIL = ObjectShape.<Email, Email.Builder>of(Email::builder, Email.Builder::build)
            .required("raw", TEXT, Email::raw, Email.Builder::raw)
            .optional("address", TEXT, Email::address, Email.Builder::address)
            .build();

    static final Shape<PostalAddress> ADDRESS = ObjectShape.<PostalAddress, PostalAddress.Builder>of(
                    PostalAddress::builder, PostalAddress.Builder::build)
            .required("type", ADDRESS_TYPE, PostalAddress::type, PostalAddress.Builder::type)
            .many("lines", TEXT, PostalAddress::lines, PostalAddress.Builder::addLines)
            .optional("city", TEXT, PostalAddress::city, PostalAddress.Builder::city)
            .optional("region", TEXT, PostalAddress::region, PostalAddress.Builder::region)
            .optional("postalCode", TEXT, PostalAddress::postalCode, PostalAddress.Builder::postalCode)
            .optional("country", Shapes.COUNTRY, PostalAddress::country, PostalAddress.Builder::country)
            .optional("countryText", TEXT, PostalAddress::countryText, PostalAddress.Builder::countryText)
            .build();

    static final Shape<SocialHandle> SOCIAL = ObjectShape.<SocialHandle, SocialHandle.Builder>of(
                    SocialHandle::builder, SocialHandle.Builder::build)
            .required(
                    "network",
                    text(SocialNetwork::code, SocialNetwork::new),
                    SocialHandle::network,
                    SocialHandle.Builder::network)
            .optional("handle", TEXT, SocialHandle::handle, SocialHandle.Builder::handle)
            .optional("url", TEXT, SocialHandle::url, SocialHandle.Builder::url)
            .build();

    static final Shape<Contact> CONTACT = ObjectShape.<Contact, Contact.Builder>of(
                    Contact::builder, Contact.Builder::build)
            .required("id", Shapes.CONTACT_ID, Contact::id, Contact.Builder::id)
            .required("name", PartyShapes.NAME, Contact::name, Contact.Builder::name)
            .optional(
                    "department",
                    text(Department::code, Department::new),
                    Contact::department,
                    Contact.Builder::department)
            .optional("position", TEXT, Contact::position, Contact.Builder::position)
            .many("buyingRoles", BUYING_ROLE, Contact::buyingRoles, Contact.Builder::addBuyingRoles)
            .many("phones", PHONE, Contact::phones, Contact.Builder::addPhones)
            .many("emails", EMAIL, Contact::emails, Contact.Builder::addEmails)
            .many("social", SOCIAL, Contact::socialHandles, Contact.Builder::addSocialHandles)
            .optional("birthDate", Shapes.DATE, Contact::birthDate, Contact.Builder::birthDate)
            .preset(
                    "attributes",
                    AttributeShapes.ATTRIBUTES,
                    Contact::attributes,
                    Contact.Builder::attributes,
                    CustomAttributes.none())
            .build();

    static final Shape<Representation> REPRESENTATION = ObjectShape.<Representation, Representation.Builder>of(
                    Representation::builder, Representation.Builder::build)
            .required("company", Shapes.CLIENT_ID, Representation::company, Representation.Builder::company)
            .optional("contact", Shapes.CONTACT_ID, Representation::contact, Representation.Builder::contact)
            .optional("position", TEXT, Representation::position, Representation.Builder::position)
            .optional("since", Shapes.DATE, Representation::since, Representation.Builder::since)
            .optional("until", Shapes.DATE, Representation::until, Representation.Builder::until)
            .build();

    private ReachShapes() {}
}
