package org.learnerhub.domain.access;

import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/** Lets in whoever reads what is open to read: nobody says who they are, so the address is all there is to go by. */
public final class OpenAccess {

    private static final List<AddressRange> EVERYWHERE = List.of("0.0.0.0/0", "::/0").stream()
            .map(range -> AddressRange.parse(range).orElseThrow())
            .toList();

    private final List<AddressRange> from;
    private final RateLimit rate;
    private final InstantSource clock;

    /**
     * @param from whence one may read; none: nobody may
     * @param rate of one address, or of one network of IPv6
     */
    public OpenAccess(List<AddressRange> from, RateLimit rate, InstantSource clock) {
        this.from = List.copyOf(from);
        this.rate = rate;
        this.clock = clock;
    }

    public static List<AddressRange> everywhere() {
        return EVERYWHERE;
    }

    /**
     * @throws RefusedException NOT_OPEN_TO_ADDRESS, or TOO_MANY_CALLS
     */
    public void enter(IpAddress address) {
        if (from.stream().noneMatch(range -> range.contains(address))) {
            throw new RefusedException(ProviderCode.NOT_OPEN_TO_ADDRESS);
        }
        if (!rate.take(address.network(), clock.instant())) {
            throw new RefusedException(AccessCode.TOO_MANY_CALLS);
        }
    }
}
