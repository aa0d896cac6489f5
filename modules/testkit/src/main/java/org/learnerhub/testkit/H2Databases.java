package org.learnerhub.testkit;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh H2 databases that speak like PostgreSQL. */
public final class H2Databases {

    private static final String LIKE_POSTGRES = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private H2Databases() {}

    /** In memory, until the JVM ends. */
    public static TestDatabase freshInMemory() {
        String name = "test_" + DATABASES.incrementAndGet();
        return database("mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** A file named {@code hub} in the given folder, or what is there already. */
    public static TestDatabase inFolder(Path folder) {
        return database("file:" + folder.toAbsolutePath().resolve("hub"));
    }

    private static TestDatabase database(String place) {
        return new TestDatabase("jdbc:h2:" + place + LIKE_POSTGRES, "sa", "");
    }
}
