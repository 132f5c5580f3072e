package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Requirement 16: social networks. */
class SocialHandleTest {

    @Test
    void isAHandleOrAnAddressOnAnyNetwork() {
        SocialHandle handle = SocialHandle.of(SocialNetwork.INSTAGRAM, "@ferreteria.ruiz");
        SocialHandle page = SocialHandle.builder()
                .network(SocialNetwork.of("mastodon"))
                .url("https://example.social/@ruiz")
                .build();

        assertThat(handle.handle()).contains("@ferreteria.ruiz");
        assertThat(page.network().code()).isEqualTo("mastodon");
    }

    @Test
    void refusesToBeNeither() {
        assertRefused(
                () -> SocialHandle.builder().network(SocialNetwork.X).build(),
                "socialHandle = null is refused: it needs a handle or a url");
    }
}
