package org.learnerhub.domain.extract.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The status lists as they are published. Whoever wants them gets them whole, and however many want them at once, the
 * ledger is asked once in some seconds: what is withdrawn now is told within them. A list is signed anew when something in
 * it changed, and before it grows old. Thread-safe.
 */
public final class PublishStatus {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration SIGN = Duration.ofHours(1);

    private final IssuedExtracts extracts;
    private final StatusDocuments documents;
    private final InstantSource clock;
    private final Map<Integer, Made> bitstrings = new ConcurrentHashMap<>();
    private final Map<Integer, Made> refreshes = new ConcurrentHashMap<>();
    private final Map<Integer, Made> tokens = new ConcurrentHashMap<>();

    public PublishStatus(IssuedExtracts extracts, StatusDocuments documents, InstantSource clock) {
        this.extracts = extracts;
        this.documents = documents;
        this.clock = clock;
    }

    /** See {@link StatusDocuments#bitstring}; empty where there is no list of this number. */
    public Optional<byte[]> bitstring(int list) {
        return document(bitstrings, list, documents::bitstring);
    }

    /** See {@link StatusDocuments#refresh}; empty where there is no list of this number. */
    public Optional<byte[]> refresh(int list) {
        return document(refreshes, list, documents::refresh);
    }

    /** See {@link StatusDocuments#token}; empty where there is no list of this number. */
    public Optional<byte[]> token(int list) {
        return document(tokens, list, documents::token);
    }

    private Optional<byte[]> document(Map<Integer, Made> made, int list, Function<StatusList, byte[]> signing) {
        if (!made.containsKey(list) && (list < 1 || list > extracts.lists())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(made.compute(list, (number, before) -> current(before, number, now, signing))
                .document());
    }

    private Made current(@Nullable Made before, int number, Instant now, Function<StatusList, byte[]> signing) {
        if (before != null && now.isBefore(before.looked().plus(LOOK))) {
            return before;
        }
        StatusList list = new StatusList(number, extracts.notValid(number));
        boolean same = before != null
                && before.list().equals(list)
                && now.isBefore(before.signed().plus(SIGN));
        return before != null && same
                ? new Made(list, now, before.signed(), before.document())
                : new Made(list, now, now, signing.apply(list));
    }

    private record Made(StatusList list, Instant looked, Instant signed, byte[] document) {}
}
