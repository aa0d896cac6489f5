package org.learnerhub.client;

import ch.qos.logback.classic.Level;
import java.util.List;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Keeps libraries from talking into a command's output. Warnings stay; HUB_DEBUG=1 leaves everything as it is. */
final class Quiet {

    private static final List<String> TALKATIVE =
            List.of("org.apache.cxf", "org.apache.xml.security", "org.apache.wss4j", "jakarta.xml.bind");
    /** Held, for the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> HELD =
            TALKATIVE.stream().map(Logger::getLogger).toList();

    private Quiet() {}

    static void libraries(Surroundings surroundings) {
        if ("1".equals(surroundings.variable("HUB_DEBUG"))) {
            return;
        }
        HELD.forEach(logger -> logger.setLevel(java.util.logging.Level.WARNING));
        for (String name : TALKATIVE) {
            if (LoggerFactory.getLogger(name) instanceof ch.qos.logback.classic.Logger logger) {
                logger.setLevel(Level.WARN);
            }
        }
    }
}
