package org.learnerhub.domain.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of data that the hub keeps: every table, every column and every folder is of exactly one. */
public final class DataKinds {

    /** Whose periods the clock of retention knows. */
    public static final String SENT_FILES = "sent-files";

    public static final String ANSWERS = "answers";

    private static final List<DataKind> ALL = Stream.of(
                    RegisterData.KINDS, RecordData.KINDS, ExchangeData.KINDS, CallerData.KINDS, HouseData.KINDS)
            .flatMap(List::stream)
            .toList();

    private DataKinds() {}

    public static List<DataKind> all() {
        return ALL;
    }

    public static Optional<DataKind> find(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Those that the clock removes when their period is over. */
    public static List<DataKind> removable() {
        return ALL.stream().filter(kind -> kind.keeping().days() != null).toList();
    }
}
