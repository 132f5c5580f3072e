package io.cartera.architecture.bad.quickstart;

import com.google.common.collect.ImmutableList;
import io.cartera.architecture.bad.storage.jdbc.Jdbc;

/** Breaks what only libraries have to keep. */
public record Application(Jdbc jdbc, ImmutableList<String> names) {

    public void run() {
        System.out.println(names);
    }
}
