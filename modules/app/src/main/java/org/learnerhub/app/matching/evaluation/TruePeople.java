package org.learnerhub.app.matching.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * The people of an evaluation as numbers: a learner of the register by ULN, a new person by a negative number. Keeps
 * which numbers were given to whom.
 */
final class TruePeople {

    /** Who rows are of which the truth says nothing. */
    static final long UNKNOWN = 0;

    private final MemoryRegister register;
    private final Map<String, Uln> registered;
    private final boolean byIdentifier;
    private final Map<String, Long> newcomers = new HashMap<>();
    private final Map<Uln, Long> given = new HashMap<>();
    private final Map<Long, Integer> numbersOfNewcomer = new HashMap<>();
    private final Set<Uln> ofTwoPeople = new HashSet<>();
    private long lastNewcomer;
    private long duplicates;
    private long counted;
    private long lacking;
    private long known;

    /**
     * @param byIdentifier whether the truth names people by MISIdentifiers
     * @param registered learners of the register by their MISIdentifiers, then
     */
    TruePeople(MemoryRegister register, boolean byIdentifier, Map<String, Uln> registered) {
        this.register = register;
        this.byIdentifier = byIdentifier;
        this.registered = registered;
    }

    /** @param identifier the row's own MISIdentifier, under which a new person may be known */
    long of(TrueRow truth, String identifier) {
        Uln uln = truth.uln();
        if (uln == null && truth.person() != null) {
            uln = registered.get(truth.person());
        }
        if (uln != null && register.has(uln) && !given.containsKey(uln)) {
            known++;
            return uln.number();
        }
        String name = uln == null ? truth.person() : uln.toString();
        if (uln != null || (byIdentifier && !identifier.equals(name))) {
            lacking += newcomers.containsKey(name) ? 0 : 1;
        }
        return newcomer(name);
    }

    /** Somebody whom a row must not be matched with; {@link #UNKNOWN} where nobody of that name is there so far. */
    long other(String name) {
        Optional<Uln> uln = Uln.parse(name).filter(register::has);
        return uln.isPresent() ? uln.get().number() : newcomers.getOrDefault(name, UNKNOWN);
    }

    private long newcomer(@Nullable String name) {
        return name == null ? --lastNewcomer : newcomers.computeIfAbsent(name, n -> --lastNewcomer);
    }

    Standing standing(long person) {
        if (person > 0) {
            return Standing.REGISTERED;
        }
        return numbersOfNewcomer.containsKey(person) ? Standing.AGAIN : Standing.NEW;
    }

    /** The person whose number it is. */
    long owner(Uln uln) {
        return given.getOrDefault(uln, uln.number());
    }

    /** A row was answered with a number. */
    void matched(Uln uln, long person) {
        if (person != UNKNOWN && given.getOrDefault(uln, person) != person) {
            ofTwoPeople.add(uln);
        }
    }

    /** A row got a new number. */
    void gave(Uln uln, long person) {
        given.put(uln, person);
        if (person == UNKNOWN) {
            return;
        }
        counted++;
        duplicates += standing(person) == Standing.NEW ? 0 : 1;
        if (person < 0) {
            numbersOfNewcomer.merge(person, 1, Integer::sum);
        }
    }

    /** New numbers, those for rows without truth left out. */
    long given() {
        return counted;
    }

    /** New numbers for people who had one. */
    long duplicates() {
        return duplicates;
    }

    /** New people who got a number. */
    long newPeople() {
        return numbersOfNewcomer.size();
    }

    long newPeopleWithTwoNumbers() {
        return numbersOfNewcomer.values().stream().filter(count -> count > 1).count();
    }

    /** New numbers with which rows of somebody else were answered. */
    long newNumbersOfTwoPeople() {
        return ofTwoPeople.size();
    }

    /** Rows of learners of the register. */
    long known() {
        return known;
    }

    /** People whom the truth takes for registered, and who are not in the register. */
    long lacking() {
        return lacking;
    }
}
