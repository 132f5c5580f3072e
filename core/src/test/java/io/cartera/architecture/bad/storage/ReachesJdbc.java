package io.cartera.architecture.bad.storage;

import io.cartera.architecture.bad.storage.jdbc.Jdbc;

record ReachesJdbc(Jdbc jdbc) {}
