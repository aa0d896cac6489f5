package org.learnerhub.web.provider;

import java.util.List;

/** Every parameter that addresses take, each declared once: requests are read by it and the OpenAPI document is made of it. */
enum Parameter {
    ID("id", new Shape.Text(20), "UKPRN, GB-UKPRN- and UKPRN, or GB-EDU- and a school's URN"),
    UKPRNS(
            "ukprns",
            new Shape.Several(500, List.of()),
            "UKPRNs; newline-delimited answers only. Numbers of nobody have no record; present but empty: no record at"
                    + " all"),
    UPDATED_SINCE(
            "updatedSince",
            new Shape.Time(),
            "changed then or later; a day begins at 00:00 UTC; newline-delimited answers only"),
    QUERY("q", new Shape.Text(200), "words of name or alias, spelling forgiven"),
    TOWN("town", new Shape.Text(100), "the town"),
    POSTCODE("postcode", new Shape.Text(10), "a postcode or its beginning"),
    NEAR("near", new Shape.Text(10), "a postcode from which miles are counted"),
    MILES("miles", new Shape.Whole(1, 500, 10L), "with near: how far, at most"),
    STATUS(
            "status",
            new Shape.Several(5, List.of("A", "V", "PD1", "PD2", "all")),
            "of these statuses; if not given, newline-delimited answers have A only and searches all"),
    TYPE("type", new Shape.Text(100), "the type, as its source words it"),
    LIMIT("limit", new Shape.Whole(1, 100, 20L), "the most on a page"),
    CURSOR("cursor", new Shape.Text(100), "next of the page before, with the same other parameters"),
    AS_AT("asAt", new Shape.Time(), "as it stood at this moment, or at the end of this day (UTC)"),
    AFTER("after", new Shape.Whole(0, Long.MAX_VALUE, 0L), "upTo of the page before; 0 at first"),
    CHANGES_LIMIT("limit", new Shape.Whole(1, 200, 100L), "the most changes of an answer"),
    WAIT("wait", new Shape.Whole(0, 30, 0L), "seconds to wait where there is nothing yet"),
    NUMBER(
            "number",
            new Shape.Whole(0, Long.MAX_VALUE, null),
            "the number that the list of downloads says; the newest if not given");

    private final String written;
    private final Shape shape;
    private final String description;

    Parameter(String written, Shape shape, String description) {
        this.written = written;
        this.shape = shape;
        this.description = description;
    }

    String written() {
        return written;
    }

    Shape shape() {
        return shape;
    }

    String description() {
        return description;
    }
}
