package io.cartera.architecture.bad.client;

import io.cartera.Stability;
import io.cartera.architecture.bad.money.LooksAtClients;

/** Closes a cycle with the package that looks at it. */
@Stability(Stability.Level.EVOLVING)
public record Client(LooksAtClients money) {}
