package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * A social network; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record SocialNetwork(String code) {

    /** Facebook. */
    public static final SocialNetwork FACEBOOK = new SocialNetwork("facebook");
    /** Instagram. */
    public static final SocialNetwork INSTAGRAM = new SocialNetwork("instagram");
    /** LinkedIn. */
    public static final SocialNetwork LINKEDIN = new SocialNetwork("linkedin");
    /** TikTok. */
    public static final SocialNetwork TIKTOK = new SocialNetwork("tiktok");
    /** X, formerly Twitter. */
    public static final SocialNetwork X = new SocialNetwork("x");
    /** YouTube. */
    public static final SocialNetwork YOUTUBE = new SocialNetwork("youtube");
    /** Pinterest. */
    public static final SocialNetwork PINTEREST = new SocialNetwork("pinterest");

    /** Refuses a blank, malformed or overlong code. */
    public SocialNetwork {
        Check.id("socialNetwork.code", code);
    }

    /** The social network of a code. */
    public static SocialNetwork of(String code) {
        return new SocialNetwork(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
