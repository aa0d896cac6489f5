package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form a caller wants the answer. */
enum Accepted {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv")),
    NDJSON(new MediaType("application", "x-ndjson"));

    private final MediaType type;

    Accepted(MediaType type) {
        this.type = type;
    }

    /**
     * Who names x-ndjson gets it, whatever else it names: clients of the contract have defaults of their libraries beside
     * it. Nobody else does, whatever asterisks are there. Otherwise the best quality counts, then JSON before CSV.
     */
    static Accepted orNdjson(HttpServletRequest request) {
        boolean named = ranges(request).stream()
                .anyMatch(range -> range.getSubtype().endsWith("ndjson") && range.getQualityValue() > 0);
        return named ? NDJSON : of(request, List.of(JSON, CSV));
    }

    /** @param offered in the order of preference */
    static Accepted of(HttpServletRequest request, List<Accepted> offered) {
        List<MediaType> ranges = ranges(request);
        if (ranges.isEmpty()) {
            return offered.get(0);
        }
        return offered.stream()
                .filter(one -> one.quality(ranges) > 0)
                // the first one of equal quality
                .reduce((best, next) -> next.quality(ranges) > best.quality(ranges) ? next : best)
                .orElseThrow(() -> new RefusedException(ProviderCode.FORM_NOT_OFFERED));
    }

    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing(Accepted::precision))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int precision(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private static List<MediaType> ranges(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
        } catch (InvalidMediaTypeException e) {
            throw new RefusedException(ProviderCode.FORM_NOT_OFFERED);
        }
    }
}
