package org.learnerhub.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Calls of one kind and what was measured of them. */
final class CallKind {

    private final String name;
    private final Calls calls;
    private final int width;
    private final List<String> messages;
    private final String expected;
    private final SpentCpu cpuOfAll;
    private final List<Calls.Times> measured = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<Turn> ratios = new ArrayList<>();

    /** @param expected stands in every answer */
    CallKind(String name, Calls calls, int width, List<String> messages, String expected, SpentCpu cpuOfAll) {
        this.name = name;
        this.calls = calls;
        this.width = width;
        this.messages = messages;
        this.expected = expected;
        this.cpuOfAll = cpuOfAll;
    }

    /**
     * Sends a run of each kind in turn, as these machines grow faster and slower as time goes by: what is told of a kind
     * and the echo is the median of what one turn gave. While warming up, the echo gets as many calls as all kinds, since
     * they share little of its code.
     */
    static void inTurn(CallKind bare, List<CallKind> kinds, int warmUp, int runs) throws Exception {
        for (int run = -warmUp; run < runs; run++) {
            boolean counts = run >= 0;
            for (int i = 0; i < kinds.size() && !counts; i++) {
                bare.send(false);
            }
            Turn echoed = bare.send(counts);
            for (CallKind kind : kinds) {
                kind.beside(kind.send(counts).over(echoed), counts);
            }
        }
    }

    Turn send(boolean counts) throws Exception {
        return send(messages, counts);
    }

    Turn send(List<String> run, boolean counts) throws Exception {
        double before = cpuOfAll.seconds();
        Calls.Times times = calls.send(run, width, expected);
        double spent = (cpuOfAll.seconds() - before) / run.size();
        if (counts) {
            measured.add(times);
            cpu.add(spent);
        }
        return new Turn(times.rate(), 1 / spent);
    }

    private void beside(Turn ratio, boolean counts) {
        if (counts) {
            ratios.add(ratio);
        }
    }

    void report(Consumer<Figure> say) {
        say.accept(new Figure(name, median(Calls.Times::rate), "calls/s"));
        say.accept(new Figure(name + ", p50", median(times -> times.percentile(0.5)) * 1000, "ms"));
        say.accept(new Figure(name + ", p99", median(times -> times.percentile(0.99)) * 1000, "ms"));
        say.accept(new Figure(name + ", processor time of all", Figure.median(cpu) * 1e6, "µs/call"));
        if (!ratios.isEmpty()) {
            say.accept(Figure.ratio(name + " / bare echo", median(ratios, Turn::rate)));
            say.accept(Figure.ratio(name + " / bare echo, by processor time", median(ratios, Turn::frugality)));
        }
    }

    private double median(ToDoubleFunction<Calls.Times> what) {
        return median(measured, what);
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> what) {
        return Figure.median(all.stream().mapToDouble(what).boxed().toList());
    }

    /**
     * What one run of a kind gave, or how much of another's that is.
     *
     * @param rate calls a second
     * @param frugality calls a second of processor time, of callers, hub and database
     */
    record Turn(double rate, double frugality) {

        Turn over(Turn other) {
            return new Turn(rate / other.rate, frugality / other.frugality);
        }
    }
}
