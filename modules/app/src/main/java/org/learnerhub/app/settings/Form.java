package org.learnerhub.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.AddressRange;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.ukrlp.decision.NumberRange;

/**
 * How a setting is written, and what is read from that.
 *
 * @param words for the table of settings: unit and bounds, or the words to choose from
 */
record Form<T>(String words, Reading<T> reading) {

    static final String H2 = "jdbc:h2:";

    private static final Pattern HTTP_ORIGIN = Pattern.compile(
            "(https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?)/?");

    static final Form<String> TEXT = new Form<>("text", (name, written) -> written);
    static final Form<String> FILE = new Form<>("file", (name, written) -> written);
    static final Form<String> FOLDER = new Form<>("folder", (name, written) -> written);
    static final Form<String> DATABASE = new Form<>("JDBC URL", Form::closedToOthers);
    static final Form<Boolean> YES_OR_NO = oneOf(List.of("true", "false")).then("true"::equals);
    static final Form<MatchPolicy> POLICY = oneOf(List.of(MatchPolicy.STRICT.label(), MatchPolicy.SCORED.label()))
            .then(MatchPolicy::ofLabel);
    static final Form<Set<IpAddress>> ADDRESSES = new Form<>("IP addresses", Form::addresses);

    static final Form<List<AddressRange>> RANGES =
            new Form<>("`all`, `none`, or IP addresses and networks", Form::ranges);

    static final Form<NumberRange> UKPRNS = new Form<>(
            "two UKPRNs with a hyphen between",
            (name, written) -> NumberRange.parse(written)
                    .orElseThrow(() -> new UserMistake(
                            "the setting " + name + " must be a range of UKPRNs, such as 89000000-89999999")));

    /** Scheme, name and port where it is not the usual one, in small letters, without a slash behind. */
    static final Form<String> ORIGIN = new Form<>("`https://` and a host", Form::origin);

    /** An address that is asked by HTTP. */
    static final Form<URI> WEB = new Form<>("`http://` or `https://` and an address", Form::web);

    /** Reads what is written; refuses by name what cannot be meant. */
    interface Reading<T> {

        T read(String name, String written);
    }

    /** Whole numbers of some unit. */
    static Form<Integer> number(String unit, int least) {
        return number(unit, least, Integer.MAX_VALUE).then(Math::toIntExact);
    }

    static Form<Long> number(String unit, long least, long most) {
        boolean bounded = most < Integer.MAX_VALUE;
        return new Form<>(unit + ", " + (bounded ? least + " to " + most : "from " + least), (name, written) -> {
            try {
                long number = Long.parseLong(written);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // no number at all: refused below like one out of range
            }
            throw new UserMistake("the setting " + name + " must be a whole number from " + least + " to " + most
                    + "; it is '" + written + "'");
        });
    }

    static Form<Duration> seconds(int least) {
        return number("seconds", least).then(Duration::ofSeconds);
    }

    static Form<Duration> days(int least) {
        return number("days", least).then(Duration::ofDays);
    }

    /** Whole numbers from 1 with commas between, or the word {@code none}. */
    static Form<List<Integer>> numbers(String unit) {
        Form<Integer> one = number(unit, 1, 1_000).then(Math::toIntExact);
        return new Form<>(
                unit + " with commas between, or `none`",
                (name, written) -> written.equals("none")
                        ? List.of()
                        : Stream.of(written.split(",", -1))
                                .map(entry -> one.reading().read(name, entry.strip()))
                                .toList());
    }

    /** Days with commas between. */
    static Form<List<LocalDate>> days() {
        return new Form<>(
                "days with commas between",
                (name, written) -> Stream.of(written.split(",", -1))
                        .map(entry -> day(name, entry.strip()))
                        .toList());
    }

    private static LocalDate day(String name, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new UserMistake("the setting " + name
                    + " must be days such as 2029-01-01 with commas between; this is" + " none: '" + written + "'");
        }
    }

    static Form<Duration> minutes(int least) {
        return number("minutes", least).then(Duration::ofMinutes);
    }

    static Form<String> oneOf(List<String> permitted) {
        String words = permitted.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" or "));
        return new Form<>(words, (name, written) -> {
            if (!permitted.contains(written)) {
                throw new UserMistake("the setting " + name + " must be " + String.join(" or ", permitted) + "; it is '"
                        + written + "'");
            }
            return written;
        });
    }

    /** The same, or the word {@code off}, which reads as nothing. */
    Form<Optional<T>> orOff() {
        return new Form<>(
                words + ", or `off`",
                (name, written) -> "off".equals(written) ? Optional.empty() : Optional.of(reading.read(name, written)));
    }

    <U> Form<U> then(Function<T, U> made) {
        return new Form<>(words, (name, written) -> made.apply(reading.read(name, written)));
    }

    private static String closedToOthers(String name, String url) {
        if (url.startsWith(H2) && url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE")) {
            throw new UserMistake("the setting " + name + " says AUTO_SERVER=TRUE, which lets other users of this"
                    + " machine in; take it out: commands beside a running hub do without");
        }
        return url;
    }

    private static String origin(String name, String written) {
        Matcher parts = HTTP_ORIGIN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new UserMistake("the setting " + name + " must be https:// and a host, with :port where it is not the"
                    + " usual one, and nothing behind; it is '" + written + "'");
        }
        return parts.group(1);
    }

    private static URI web(String name, String written) {
        try {
            URI address = new URI(written.strip());
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // refused below like another scheme
        }
        throw new UserMistake("the setting " + name + " must be an http:// or https:// address");
    }

    private static List<AddressRange> ranges(String name, String written) {
        return switch (written) {
            case "all" -> OpenAccess.everywhere();
            case "none" -> List.of();
            default ->
                Stream.of(written.split(",", -1))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> AddressRange.parse(entry)
                                .orElseThrow(() -> new UserMistake("the setting " + name
                                        + " must be all, none, or IP addresses and networks with commas between; this"
                                        + " is none: '" + entry + "'")))
                        .toList();
        };
    }

    private static Set<IpAddress> addresses(String name, String written) {
        return Stream.of(written.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> IpAddress.parse(entry)
                        .orElseThrow(() -> new UserMistake("the setting " + name + " must be IP addresses with commas"
                                + " between, no names and no networks; this is none: '" + entry + "'")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
