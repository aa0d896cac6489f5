package org.learnerhub.verify.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.learnerhub.domain.extract.StatusLists;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/**
 * Reads how an extract stands from signed status lists, in either of their published forms: the token status list, whose two
 * bits tell withdrawn and replaced apart, or the bitstring status list, whose bit says that it is one of both, and the one of
 * purpose refresh beside it, where that is to be had, whose bit says that it is replaced. A list must be that which the extract
 * names, signed like an extract, and not out of date.
 */
public final class SignedStatusLists implements StatusLists {

    /** Behind the address of a list stands the same as a token status list. */
    public static final String TOKEN = "/token";

    /** Behind the address of a list stands another bitstring of the same places, which tells what is replaced. */
    public static final String REFRESH = "/refresh";

    /** The purposes of bitstring status lists, words of the W3C's. */
    public static final String REVOCATION = "revocation";

    public static final String REFRESH_PURPOSE = "refresh";

    /** The entries of a token status list. */
    public static final int VALID = 0;

    public static final int WITHDRAWN = 1;
    /** For the application's own use, as the standard says. */
    public static final int SUPERSEDED = 3;

    public static final int TOKEN_BITS = 2;

    private static final int MOST_BYTES = 1 << 20;

    private final SignerTrust trust;
    private final StatusSource source;
    private final InstantSource clock;

    public SignedStatusLists(SignerTrust trust, StatusSource source, InstantSource clock) {
        this.trust = trust;
        this.source = source;
        this.clock = clock;
    }

    /** Where lists are had from: a file that somebody gave, or their addresses. */
    public interface StatusSource {

        /** The bytes published at an address; empty where they are not to be had. */
        Optional<byte[]> list(String address);
    }

    @Override
    public Status of(StatusPlace place) {
        Optional<byte[]> list = source.list(place.list() + TOKEN).or(() -> source.list(place.list()));
        if (list.isEmpty()) {
            return new Unknown(ExtractCode.EXTRACT_STATUS_UNKNOWN);
        }
        try {
            return read(new String(list.get(), StandardCharsets.UTF_8).strip(), place);
        } catch (Flaw flaw) {
            return new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED);
        }
    }

    private Status read(String list, StatusPlace place) throws Flaw {
        SignedJson signed = SignedJson.open(list, Set.of(JsonForm.STATUS_LIST_TYPE, JsonForm.CREDENTIAL_TYPE), trust);
        Members payload = signed.payload();
        if (isOld(payload)) {
            return new Unknown(ExtractCode.STATUS_LIST_TOO_OLD);
        }
        if (signed.type().equals(JsonForm.STATUS_LIST_TYPE)) {
            return token(payload, place);
        }
        if (!isSet(payload, place.list(), REVOCATION, place.index())) {
            return new Valid();
        }
        return isReplaced(place) ? new Replaced() : new Withdrawn();
    }

    /** Asked of what does not count any more: where it cannot be learnt, it is withdrawn. */
    private boolean isReplaced(StatusPlace place) {
        String address = place.list() + REFRESH;
        Optional<byte[]> list = source.list(address);
        try {
            if (list.isEmpty()) {
                return false;
            }
            String text = new String(list.get(), StandardCharsets.UTF_8).strip();
            Members payload = SignedJson.open(text, Set.of(JsonForm.CREDENTIAL_TYPE), trust)
                    .payload();
            return !isOld(payload) && isSet(payload, address, REFRESH_PURPOSE, place.index());
        } catch (Flaw flaw) {
            return false;
        }
    }

    private boolean isOld(Members payload) throws Flaw {
        return clock.instant().getEpochSecond() >= payload.number("exp");
    }

    private static Status token(Members payload, StatusPlace place) throws Flaw {
        Members list = payload.object("status_list");
        if (!payload.text("sub").equals(place.list() + TOKEN) || list.number("bits") != TOKEN_BITS) {
            throw Flaw.unreadable();
        }
        byte[] entries =
                inflated(new InflaterInputStream(new ByteArrayInputStream(SignedJson.decoded(list.text("lst")))));
        int perByte = Byte.SIZE / TOKEN_BITS;
        int shift = (int) (place.index() % perByte) * TOKEN_BITS;
        int entry = (at(entries, place.index() / perByte) >> shift) & 0b11;
        return switch (entry) {
            case VALID -> new Valid();
            case WITHDRAWN -> new Withdrawn();
            case SUPERSEDED -> new Replaced();
            default -> new Unknown(ExtractCode.STATUS_LIST_NOT_BELIEVED);
        };
    }

    /** What a bitstring status list of this address and purpose says of a place. */
    private static boolean isSet(Members payload, String address, String purpose, long index) throws Flaw {
        Members subject = payload.object("credentialSubject");
        String encoded = subject.text("encodedList");
        boolean meant = payload.text("id").equals(address)
                && subject.text("type").equals("BitstringStatusList")
                && subject.text("statusPurpose").equals(purpose)
                && encoded.startsWith("u");
        if (!meant) {
            throw Flaw.unreadable();
        }
        byte[] bits;
        try {
            bits = inflated(new GZIPInputStream(new ByteArrayInputStream(SignedJson.decoded(encoded.substring(1)))));
        } catch (IOException e) {
            throw Flaw.unreadable();
        }
        int shift = Byte.SIZE - 1 - (int) (index % Byte.SIZE);
        return ((at(bits, index / Byte.SIZE) >> shift) & 1) == 1;
    }

    private static int at(byte[] entries, long index) throws Flaw {
        if (index >= entries.length) {
            throw Flaw.unreadable();
        }
        return Byte.toUnsignedInt(entries[(int) index]);
    }

    private static byte[] inflated(InputStream packed) throws Flaw {
        try (packed) {
            byte[] bytes = packed.readNBytes(MOST_BYTES);
            if (packed.read() < 0) {
                return bytes;
            }
        } catch (IOException e) {
            // damaged: refused below like what is too long
        }
        throw Flaw.unreadable();
    }
}
