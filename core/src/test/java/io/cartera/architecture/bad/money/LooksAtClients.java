package io.cartera.architecture.bad.money;

import io.cartera.Stability;
import io.cartera.architecture.bad.client.Client;

@Stability(Stability.Level.EVOLVING)
public record LooksAtClients(Client client) {}
