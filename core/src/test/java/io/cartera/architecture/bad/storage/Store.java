package io.cartera.architecture.bad.storage;

import io.cartera.Stability;

@Stability(Stability.Level.EVOLVING)
public interface Store {}
