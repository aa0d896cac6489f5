package org.learnerhub.store.ukrlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;

/**
 * A provider as bytes, but for its number: a version, which parts are there, the parts. Constants are their places in the
 * enums, to which others may be added at the end.
 */
final class ProviderFormat {

    /** Another number for every change that old bytes would not survive; old versions stay readable. */
    private static final int VERSION = 1;

    private static final List<ProviderStatus> STATUSES = List.of(ProviderStatus.values());
    private static final int USUAL = 1_024;

    private ProviderFormat() {}

    static byte[] write(Provider provider) {
        ChunkOutput output = new ChunkOutput(USUAL);
        output.number(VERSION);
        output.constant(provider.status());
        output.text(provider.legalName());
        ProviderParts.texts(output, provider.accessibleName(), provider.type());
        ProviderParts.days(output, provider.opened(), provider.closed());
        ProviderParts.moments(output, provider.verified(), provider.expires());
        ProviderParts.list(output, provider.contacts(), ProviderParts::contact);
        ProviderParts.list(output, provider.aliases(), (alias, to) -> to.text(alias));
        ProviderParts.list(output, provider.verifications(), ProviderParts::verification);
        ProviderParts.list(output, provider.links(), ProviderParts::link);
        ProviderParts.list(output, provider.memberships(), ProviderParts::membership);
        ProviderParts.list(output, provider.successions(), ProviderParts::succession);
        return output.toByteArray();
    }

    /** @throws IllegalStateException if the bytes are of another version, or damaged */
    static Provider read(Ukprn ukprn, byte[] bytes) {
        try {
            ChunkInput input = new ChunkInput(bytes);
            int version = input.number();
            if (version != VERSION) {
                throw new IllegalStateException("a provider is of format version " + version + ", not " + VERSION);
            }
            return read(ukprn, input);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
            throw new IllegalStateException("the provider " + ukprn + " is damaged", e);
        }
    }

    private static Provider read(Ukprn ukprn, ChunkInput input) {
        ProviderStatus status = input.constant(STATUSES);
        String legalName = input.text();
        @Nullable String[] texts = ReadParts.texts(input, 2);
        var days = ReadParts.days(input);
        var moments = ReadParts.moments(input);
        return new Provider(
                ukprn,
                legalName,
                texts[0],
                status,
                texts[1],
                days[0],
                days[1],
                moments[0],
                moments[1],
                ReadParts.list(input, ReadParts::contact),
                ReadParts.list(input, ChunkInput::text),
                ReadParts.list(input, ReadParts::verification),
                ReadParts.list(input, ReadParts::link),
                ReadParts.list(input, ReadParts::membership),
                ReadParts.list(input, ReadParts::succession));
    }
}
