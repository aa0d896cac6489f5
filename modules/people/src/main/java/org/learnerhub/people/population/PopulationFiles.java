package org.learnerhub.people.population;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** Writes a register, a batch for it, and the truth about the batch's rows, as {@code match evaluate} reads them. */
public final class PopulationFiles {

    private static final int FIRST_ROW = 2;
    /** Pairs are spread over so much of the register, so that all find room. */
    private static final double SPREAD = .9;

    private final PopulationPlan plan;
    private final Families families;
    private final Pairs pairs;
    private final Homes homes;
    private final Relatives relatives;
    private final Identifiers identifiers = new Identifiers();

    public PopulationFiles(PopulationPlan plan) {
        this.plan = plan;
        Communities communities = new Communities();
        homes = new Homes(plan.seed(), plan.people());
        families = new Families(plan.seed(), communities, homes, plan.births(), plan.people());
        pairs = new Pairs(plan.seed(), plan.half(), communities, homes, plan.births(), families.hostels());
        relatives = new Relatives(plan, families);
    }

    /** @param done told the number of learners written, after each ten thousand */
    public void write(Path register, Path batch, Path truth, LongConsumer done) throws IOException {
        long complete = writeRegister(register, done);
        BatchRows rows = new BatchRows(plan, families, pairs, homes, identifiers);
        writeBatch(rows.draw(complete), batch, truth);
    }

    /** @return how many families are there with all their members */
    private long writeRegister(Path file, LongConsumer done) throws IOException {
        long family = 0;
        int written = 0;
        int pair = 0;
        try (SheetFile sheet = new SheetFile(file, "REGISTER", plan.people())) {
            while (written < plan.people()) {
                while (pair < plan.pairs() && pair * SPREAD * plan.people() <= (double) written * plan.pairs()) {
                    written += writePair(sheet, pair++);
                }
                written += writeFamily(sheet, family++, plan.people() - written);
                if (family % 10_000 == 0) {
                    done.accept(written);
                }
            }
        }
        return family - 1;
    }

    private int writePair(SheetFile sheet, int number) {
        Pair pair = pairs.pair(number);
        if (pair.kind().bothNew()) {
            return 0;
        }
        long person = Identifiers.ofPair(number);
        sheet.write(
                identifiers.uln(person),
                Identifiers.registered(person, plan.seed()),
                pair.one().details());
        return 1;
    }

    private int writeFamily(SheetFile sheet, long family, int room) {
        List<Human> members = families.family(family);
        int count = 0;
        for (int i = 0; i < members.size() && count < room; i++) {
            long person = Identifiers.ofMember(family, i);
            if (relatives.heldBack(person)) {
                continue;
            }
            count++;
            sheet.write(
                    identifiers.uln(person),
                    Identifiers.registered(person, plan.seed()),
                    members.get(i).details());
        }
        return count;
    }

    private static void writeBatch(List<BatchRow> rows, Path batch, Path truth) throws IOException {
        try (SheetFile sheet = new SheetFile(batch, "NIGHT", rows.size());
                CsvWriter csv = CsvWriter.builder().build(truth)) {
            csv.writeRecord("row", "ULN", "person", "trouble", "community", "other");
            int number = FIRST_ROW;
            for (BatchRow row : rows) {
                sheet.write(null, row.identifier(), row.human().details());
                csv.writeRecord(
                        Integer.toString(number++),
                        row.uln() == null ? "" : row.uln().toString(),
                        row.person(),
                        row.trouble(),
                        row.human().community().name(),
                        row.other());
            }
        }
    }
}
