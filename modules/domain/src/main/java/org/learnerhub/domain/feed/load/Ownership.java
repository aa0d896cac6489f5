package org.learnerhub.domain.feed.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.enquiry.NumberCheck;
import org.learnerhub.domain.enquiry.NumberCheck.Holding;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.feed.RowOwner.Whose;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.Action;

/** Whose rows are, by the register as it is: three or four statements for a chunk. */
public final class Ownership {

    private static final RowOwner NOT_ASKED = new RowOwner(Whose.NOT_ASKED, null);
    private static final RowOwner NOBODY = new RowOwner(Whose.UNKNOWN_NUMBER, null);
    private static final RowOwner SOMEBODY_ELSE = new RowOwner(Whose.NAMES_DIFFER, null);
    private static final RowOwner THE_PERSON = new RowOwner(Whose.AGREES, null);

    private final FeedPorts ports;
    private final NumberCheck numbers;
    private final QualificationRules rules;

    public Ownership(FeedPorts ports, NumberCheck numbers, UnknownQualification unknown) {
        this.ports = ports;
        this.numbers = numbers;
        rules = new QualificationRules(ports.qualifications(), unknown);
    }

    /**
     * What was found.
     *
     * @param about the present numbers of those who are somebody else than the row says, by the rows' places
     */
    record Found(ChunkOwners owners, Map<Integer, Uln> about) {}

    Found of(List<CheckedFeedRow> rows) {
        long entry = ports.register().lastEntry();
        List<Statement> statements =
                rows.stream().map(Ownership::statement).filter(Objects::nonNull).toList();
        Iterator<Holding> holdings =
                numbers.of(statements.stream().map(Statement::claimed).toList()).iterator();
        QualificationRules.OfChunk list = rules.of(statements);
        List<RowOwner> owners = new ArrayList<>(rows.size());
        Map<Integer, Uln> about = new HashMap<>();
        for (CheckedFeedRow row : rows) {
            Statement statement = statement(row);
            if (statement == null) {
                owners.add(NOT_ASKED);
                continue;
            }
            Holding holding = holdings.next();
            if (holding.holder() == NumberCheck.Holder.SOMEBODY_ELSE && holding.about() != null) {
                about.put(owners.size(), holding.about());
            }
            owners.add(owner(holding, statement, list));
        }
        int changing = (int) statements.stream().filter(Ownership::changes).count();
        return new Found(new ChunkOwners(entry, changing, owners, linked(agreeing(rows, owners))), about);
    }

    private static @Nullable Statement statement(CheckedFeedRow row) {
        return row.error().isPresent() ? null : row.statement();
    }

    private static RowOwner owner(Holding holding, Statement statement, QualificationRules.OfChunk list) {
        return switch (holding.holder()) {
            case NOBODY -> NOBODY;
            case SOMEBODY_ELSE -> SOMEBODY_ELSE;
            case THE_PERSON -> person(list.finding(statement));
        };
    }

    private static RowOwner person(@Nullable FeedFinding finding) {
        return finding == null ? THE_PERSON : new RowOwner(Whose.AGREES, finding);
    }

    /** The same owners, their rows judged by the list of qualifications as it is now. */
    List<RowOwner> judged(List<CheckedFeedRow> rows, List<RowOwner> owners) {
        QualificationRules.OfChunk list = rules.of(
                rows.stream().map(Ownership::statement).filter(Objects::nonNull).toList());
        List<RowOwner> judged = new ArrayList<>(owners.size());
        for (int i = 0; i < owners.size(); i++) {
            Statement statement = statement(rows.get(i));
            RowOwner owner = owners.get(i);
            judged.add(statement != null && owner.whose() == Whose.AGREES ? person(list.finding(statement)) : owner);
        }
        return judged;
    }

    static boolean changes(Statement statement) {
        return statement.action() == Action.UPDATE || statement.action() == Action.WITHDRAW;
    }

    /** Who is alone is left out. */
    Map<Uln, Cluster> linked(Set<Uln> ulns) {
        if (ulns.isEmpty()) {
            return Map.of();
        }
        return ports.clusters().of(ulns).entrySet().stream()
                .filter(entry -> !entry.getValue().isAlone())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The numbers that agreeing rows name. */
    static Set<Uln> agreeing(List<CheckedFeedRow> rows, List<RowOwner> owners) {
        Set<Uln> ulns = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Statement statement = rows.get(i).statement();
            if (statement != null && owners.get(i).whose() == Whose.AGREES) {
                ulns.add(statement.uln());
            }
        }
        return ulns;
    }
}
