package org.learnerhub.domain.ukrlp.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** What a provider has several of, as words: one in each line. */
final class ListWords {

    private static final int VERIFICATION = 3;
    private static final int LINK = 6;
    private static final int MEMBERSHIP = 9;
    private static final int SUCCESSION = 3;

    private ListWords() {}

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static ProviderStatus status(String code) {
        return ProviderStatus.ofCode(code).orElseThrow(() -> new IllegalArgumentException("no status"));
    }

    /** Authority by its code, id, {@code true} where it is primary. */
    static @Nullable String verifications(List<Verification> all) {
        return lines(all, one -> Words.cells(one.authority().code(), one.id(), one.primary() ? "true" : null));
    }

    static List<Verification> verifications(@Nullable String words) {
        return parsed(
                words,
                VERIFICATION,
                cell -> new Verification(
                        VerificationAuthority.of(needed(cell[0]))
                                .orElseThrow(() -> new IllegalArgumentException("authority")),
                        needed(cell[1]),
                        flag(cell[2])));
    }

    /** Kind, source, identifier, state, checked, address. */
    static @Nullable String links(List<RegisterLink> all) {
        return lines(
                all,
                one -> Words.cells(
                        one.kind().name(),
                        one.source(),
                        one.identifier(),
                        one.state().name(),
                        text(one.checked()),
                        one.address()));
    }

    static List<RegisterLink> links(@Nullable String words) {
        return parsed(
                words,
                LINK,
                cell -> new RegisterLink(
                        RegisterLink.Kind.valueOf(needed(cell[0]).toUpperCase(Locale.ROOT)),
                        needed(cell[1]),
                        needed(cell[2]),
                        cell[5],
                        cell[4] == null ? null : LocalDate.parse(cell[4]),
                        cell[3] == null ? RegisterLink.State.UNCHECKED : RegisterLink.State.valueOf(cell[3])));
    }

    /** Number, type, description, status, created, status of the member, since, {@code true} where it leads, until. */
    static @Nullable String memberships(List<Membership> all) {
        return lines(
                all,
                one -> Words.cells(
                        Long.toString(one.association()),
                        one.type(),
                        one.description(),
                        one.status(),
                        one.created().toString(),
                        one.memberStatus(),
                        one.since().toString(),
                        Boolean.toString(one.lead()),
                        text(one.until())));
    }

    static List<Membership> memberships(@Nullable String words) {
        return parsed(
                words,
                MEMBERSHIP,
                cell -> new Membership(
                        Long.parseLong(needed(cell[0])),
                        needed(cell[1]),
                        needed(cell[2]),
                        needed(cell[3]),
                        Instant.parse(needed(cell[4])),
                        needed(cell[5]),
                        Instant.parse(needed(cell[6])),
                        cell[8] == null ? null : Instant.parse(cell[8]),
                        flag(cell[7])));
    }

    /** Successor, kind, first day. */
    static @Nullable String successions(List<Succession> all) {
        return lines(
                all,
                one -> Words.cells(
                        one.successor().value(), one.kind().name(), one.on().toString()));
    }

    static List<Succession> successions(@Nullable String words) {
        return parsed(
                words,
                SUCCESSION,
                cell -> new Succession(
                        new Ukprn(needed(cell[0])),
                        Succession.Kind.valueOf(needed(cell[1])),
                        LocalDate.parse(needed(cell[2]))));
    }

    private static <T> @Nullable String lines(List<T> all, Function<T, @Nullable String> line) {
        List<String> lines = new ArrayList<>();
        for (T one : all) {
            String text = line.apply(one);
            if (text != null) {
                lines.add(text);
            }
        }
        return Words.lines(lines);
    }

    private static <T> List<T> parsed(@Nullable String words, int cells, Function<@Nullable String[], T> one) {
        List<T> all = new ArrayList<>();
        Words.lines(words).forEach(line -> all.add(one.apply(Words.split(line, cells))));
        return all;
    }

    private static String needed(@Nullable String cell) {
        if (cell == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        return cell;
    }

    private static boolean flag(@Nullable String cell) {
        return cell != null && Boolean.parseBoolean(cell);
    }
}
