package org.learnerhub.domain.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.WhoseRows;

/**
 * By what the rows of one person are known: the numbers, and names with birth date as they ever were. A row that was
 * answered with another number is another person's, whatever it says.
 *
 * @param descriptions family name, given name and birth date, in capitals, a tab between
 */
record SearchedPerson(Set<Uln> numbers, Set<String> descriptions) implements WhoseRows {

    private static final String TAB = "\t";

    SearchedPerson {
        numbers = Set.copyOf(numbers);
        descriptions = Set.copyOf(descriptions);
    }

    static SearchedPerson of(Collection<Uln> numbers, Stream<LearnerDetails> ever) {
        return new SearchedPerson(
                Set.copyOf(numbers),
                ever.map(SearchedPerson::description)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean areTheirs(@Nullable Uln named, @Nullable Uln answered, LearnerDetails described) {
        if (answered != null) {
            return numbers.contains(answered);
        }
        return (named != null && numbers.contains(named)) || descriptions.contains(description(described));
    }

    /** Empty where one of the three is missing: that is too little to know somebody by. */
    private static String description(LearnerDetails details) {
        List<String> parts = Stream.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH)
                .map(field -> plain(details.text(field)))
                .toList();
        return parts.stream().anyMatch(String::isEmpty) ? "" : String.join(TAB, parts);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }

    /** Texts of which a file that nobody could read has some, where the person is in it. */
    Set<List<String>> inText() {
        Stream<List<String>> byNumber = numbers.stream().map(uln -> List.of(uln.toString()));
        Stream<List<String>> byNames =
                descriptions.stream().map(text -> Arrays.asList(text.split(TAB)).subList(0, 2));
        return Stream.concat(byNumber, byNames).collect(Collectors.toSet());
    }

    byte[] bytes() {
        Set<String> lines = new TreeSet<>(descriptions);
        numbers.forEach(uln -> lines.add(uln.toString()));
        return String.join("\n", lines).getBytes(UTF_8);
    }

    static SearchedPerson read(byte[] bytes) {
        List<String> lines = List.of(new String(bytes, UTF_8).split("\n"));
        return new SearchedPerson(
                lines.stream().filter(line -> !line.contains(TAB)).map(Uln::of).collect(Collectors.toSet()),
                lines.stream().filter(line -> line.contains(TAB)).collect(Collectors.toSet()));
    }
}
