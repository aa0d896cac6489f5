package org.learnerhub.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which features of the domain use which, as the compiled classes have it. */
record DomainPicture(Set<Arrow> arrows) {

    private static final Pattern FEATURE = Pattern.compile("org\\.learnerhub\\.domain\\.(\\w+)(\\..*)?");

    record Arrow(String from, String to) {

        @Override
        public String toString() {
            return from + " --> " + to;
        }
    }

    static DomainPicture of(JavaClasses classes) {
        Set<Arrow> arrows = sorted();
        for (JavaClass user : classes) {
            String from = feature(user);
            if (from != null) {
                user.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> feature(dependency.getTargetClass()))
                        .filter(to -> to != null && !to.equals(from))
                        .forEach(to -> arrows.add(new Arrow(from, to)));
            }
        }
        return new DomainPicture(arrows);
    }

    /** Drawn for people, without the arrows that follow from others. */
    String mermaid() {
        Set<Arrow> all = withAllThatFollows();
        return arrows.stream()
                .filter(arrow -> arrows.stream()
                        .noneMatch(first -> first.from().equals(arrow.from())
                                && !first.to().equals(arrow.to())
                                && all.contains(new Arrow(first.to(), arrow.to()))))
                .map(arrow -> "    " + arrow + "\n")
                .collect(Collectors.joining("", "```mermaid\nflowchart TD\n", "```\n"));
    }

    /** Who uses somebody uses whom that one uses. */
    private Set<Arrow> withAllThatFollows() {
        Set<Arrow> all = sorted();
        all.addAll(arrows);
        for (boolean grown = true; grown; ) {
            Set<Arrow> further = all.stream()
                    .flatMap(one -> all.stream()
                            .filter(next -> next.from().equals(one.to()))
                            .map(next -> new Arrow(one.from(), next.to())))
                    .collect(Collectors.toSet());
            grown = all.addAll(further);
        }
        return all;
    }

    private static Set<Arrow> sorted() {
        return new TreeSet<>(Comparator.comparing(Arrow::toString));
    }

    private static @Nullable String feature(JavaClass type) {
        Matcher feature = FEATURE.matcher(type.getBaseComponentType().getPackageName());
        return feature.matches() ? feature.group(1) : null;
    }
}
