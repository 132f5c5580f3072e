package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * The way by which a company and a client reach each other; an open list, since every trade has its own.
 *
 * @param code one to 255 code points, not blank, lower case by convention
 */
@Stability(Stability.Level.EVOLVING)
public record Channel(String code) {

    /** By telephone. */
    public static final Channel PHONE = new Channel("phone");
    /** By e-mail. */
    public static final Channel EMAIL = new Channel("email");
    /** By text message. */
    public static final Channel SMS = new Channel("sms");
    /** By a messaging service. */
    public static final Channel MESSAGING = new Channel("messaging");
    /** By letter. */
    public static final Channel POST = new Channel("post");
    /** On the web. */
    public static final Channel WEB = new Channel("web");
    /** In a shop. */
    public static final Channel STORE = new Channel("store");
    /** By a personal visit. */
    public static final Channel VISIT = new Channel("visit");
    /** On a social network. */
    public static final Channel SOCIAL = new Channel("social");

    /** Refuses a blank, malformed or overlong code. */
    public Channel {
        Check.id("channel.code", code);
    }

    /** The channel of a code. */
    public static Channel of(String code) {
        return new Channel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
