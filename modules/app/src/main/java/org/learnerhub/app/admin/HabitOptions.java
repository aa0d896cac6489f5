package org.learnerhub.app.admin;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.learner.DateOrder;

/** An institution's habits in the words of the command line. */
final class HabitOptions {

    private HabitOptions() {}

    /** The old ones, with those changed that are named. */
    static FileHabits of(
            FileHabits old, @Nullable String dateOrder, @Nullable String encoding, @Nullable String separator) {
        return new FileHabits(
                choice("--date-order", dateOrder, old.dateOrder(), DateOrder.values(), DateOrder::label),
                choice("--encoding", encoding, old.encoding(), FileEncoding.values(), FileEncoding::label),
                choice("--separator", separator, old.separator(), FileSeparator.values(), FileSeparator::label));
    }

    private static <T> T choice(String option, @Nullable String word, T old, T[] all, Function<T, String> label) {
        if (word == null) {
            return old;
        }
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UserMistake(option + " must be one of "
                        + Arrays.stream(all).map(label).collect(Collectors.joining(", "))));
    }

    /** What is settled, as the list shows it; empty where nothing is. */
    static String text(FileHabits habits) {
        return Stream.of(
                        habits.dateOrder() == DateOrder.AUTO
                                ? ""
                                : "dates " + habits.dateOrder().label(),
                        habits.encoding() == FileEncoding.AUTO
                                ? ""
                                : "encoding " + habits.encoding().label(),
                        habits.separator() == FileSeparator.AUTO
                                ? ""
                                : "separator " + habits.separator().label())
                .filter(word -> !word.isEmpty())
                .map(word -> "  (" + word + ")")
                .collect(Collectors.joining());
    }
}
