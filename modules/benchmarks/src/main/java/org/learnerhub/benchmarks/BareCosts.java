package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading and checking alone cost. */
final class BareCosts {

    private BareCosts() {}

    static List<Figure> measure(Workload workload) {
        List<Double> seconds = new ArrayList<>();
        for (List<Path> night : workload.nights()) {
            long start = System.nanoTime();
            int[] rows = {0};
            night.forEach(file -> PeopleFile.read(file, row -> rows[0]++));
            seconds.add((System.nanoTime() - start) / 1e9 / rows[0]);
        }
        return List.of(Figure.rate("parse and check only", 1, Figure.median(seconds)));
    }
}
