package io.cartera.quickstart.reading;

/**
 * A row that can be used.
 *
 * @param client the client, as written
 * @param order the order, blank where the row names none
 * @param country the client's country as written, blank where the row names none
 * @param direction whether goods went out or came back
 * @param line the rest
 */
record JudgedRow(String client, String order, String country, Direction direction, LoggedLine line) {

    /** Which way the goods went. */
    enum Direction {
        SOLD,
        RETURNED
    }
}
