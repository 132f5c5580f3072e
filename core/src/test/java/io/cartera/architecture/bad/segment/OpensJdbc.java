package io.cartera.architecture.bad.segment;

import io.cartera.Stability;
import io.cartera.architecture.bad.storage.jdbc.Jdbc;

@Stability(Stability.Level.EVOLVING)
public record OpensJdbc(Jdbc jdbc) {}
