package org.learnerhub.web.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hub's own JSON has around providers. */
final class Pages {

    private Pages() {}

    /**
     * Best ones first.
     *
     * @param total how many there are in all
     * @param next the cursor of the next page; null on the last one
     */
    record Found(
            List<FoundProvider> providers,
            long total,
            @Nullable String next) {}

    /**
     * @param rank 0 to 1; 1 for equal words
     * @param miles from the postcode asked for; null where none was, or the place is not known
     */
    record FoundProvider(
            ProviderView provider, double rank, @Nullable Double miles) {}

    /** Oldest first. */
    record History(String ukprn, List<Change> versions) {}

    /**
     * In order; a provider may be there more than once.
     *
     * @param upTo what to ask for as {@code after} next
     * @param more whether there is more already
     */
    record Changes(List<Change> changes, long upTo, boolean more) {}

    /**
     * @param removed the entry was removed; {@code provider} is null then
     */
    record Change(
            long number,
            String ukprn,
            Instant at,
            boolean removed,
            @Nullable ProviderView provider) {}

    /**
     * The whole register as files.
     *
     * @param number the change up to which it is whole: read {@code changes?after=} on from there
     * @param licence on what terms it may be used, in the operator's words
     */
    record Download(long number, Instant made, String licence, List<DownloadedFile> files) {}

    /** What the downloaded JSON begins with; its last member is {@code providers}. */
    record DownloadHead(long number, Instant made, String licence) {}

    /**
     * @param sha256 in base64, as in the header {@code Repr-Digest}
     * @param signature where its detached signature is (XML-DSig)
     */
    record DownloadedFile(String href, String mediaType, long bytes, String sha256, String signature) {}

    /**
     * RFC 9457.
     *
     * @param code the hub's, as in the document of codes
     * @param instance the call's id, which the hub's log has where it is to blame
     * @param candidates whom the request may have meant; null where that is not the question
     */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            @Nullable List<String> candidates) {}
}
