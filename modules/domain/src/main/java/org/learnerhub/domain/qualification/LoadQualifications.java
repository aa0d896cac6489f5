package org.learnerhub.domain.qualification;

import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Loads a list: all of it or, where one row is wrong, nothing. Loading the same list again changes nothing. What is
 * checked meanwhile sees the old list or the new one.
 */
public final class LoadQualifications {

    private final UnitOfWork unitOfWork;
    private final QualificationList list;
    private final QualificationReader reader;

    public LoadQualifications(UnitOfWork unitOfWork, QualificationList list, QualificationReader reader) {
        this.unitOfWork = unitOfWork;
        this.list = list;
        this.reader = reader;
    }

    /**
     * @param add keeps what the file does not name, instead of taking the file for the whole list
     * @throws RefusedException where the file as a whole cannot be read
     */
    public Outcome load(InputStream file, boolean add) {
        QualificationRows rows = new QualificationRows();
        List<String> ignored = reader.read(file, rows);
        if (!rows.findings().isEmpty()) {
            return new Refused(rows.findings(), ignored);
        }
        if (rows.entries().isEmpty()) {
            throw new RefusedException(QualificationCode.QUALIFICATION_LIST_EMPTY);
        }
        return unitOfWork.get(() -> replace(rows.entries(), add, ignored));
    }

    private Loaded replace(Map<String, Qualification> entries, boolean add, List<String> ignored) {
        list.lock();
        Map<String, Qualification> before = list.all();
        Map<String, Qualification> written = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            if (!entry.equals(before.get(key))) {
                written.put(key, entry);
            }
        });
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(add ? before.keySet() : entries.keySet());
        int added = (int) written.keySet().stream()
                .filter(key -> !before.containsKey(key))
                .count();
        if (!written.isEmpty() || !gone.isEmpty()) {
            list.change(written, gone);
        }
        return new Loaded(added, written.size() - added, entries.size() - written.size(), gone.size(), ignored);
    }

    /** How it ended. */
    public sealed interface Outcome {

        /** Headings that no column has. */
        List<String> ignored();
    }

    /** Every row is on the list; the four numbers count entries. */
    public record Loaded(int added, int changed, int unchanged, int gone, List<String> ignored) implements Outcome {}

    /** The list is as it was. */
    public record Refused(List<QualificationFinding> findings, List<String> ignored) implements Outcome {}
}
