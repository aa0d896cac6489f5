package org.learnerhub.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which features of the domain use which. */
record DomainPicture(Set<Arrow> arrows) {

    private static final Path FILE = Path.of(System.getProperty("hub.root"), "CONTRIBUTING.md");
    private static final Pattern MERMAID = Pattern.compile("(?s)```mermaid\n(.*?)```");
    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+)$");
    private static final Pattern FEATURE = Pattern.compile("org\\.learnerhub\\.domain\\.(\\w+)(\\..*)?");

    record Arrow(String from, String to) {

        @Override
        public String toString() {
            return from + " --> " + to;
        }
    }

    /** As it is drawn for people. */
    static DomainPicture drawn() throws IOException {
        Matcher picture = MERMAID.matcher(Files.readString(FILE));
        if (!picture.find()) {
            throw new AssertionError(FILE + " has no picture");
        }
        return new DomainPicture(ARROW.matcher(picture.group(1))
                .results()
                .map(arrow -> new Arrow(arrow.group(1), arrow.group(2)))
                .collect(Collectors.toCollection(DomainPicture::sorted)));
    }

    /** As the compiled classes have it. */
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

    /** Who uses somebody uses whom that one uses. */
    DomainPicture withAllThatFollows() {
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
        return new DomainPicture(all);
    }

    private static Set<Arrow> sorted() {
        return new TreeSet<>(Comparator.comparing(Arrow::toString));
    }

    private static @Nullable String feature(JavaClass type) {
        Matcher feature = FEATURE.matcher(type.getBaseComponentType().getPackageName());
        return feature.matches() ? feature.group(1) : null;
    }
}
