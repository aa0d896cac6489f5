package org.learnerhub.soap;

import static org.learnerhub.domain.learner.LearnerField.ABILITY_TO_SHARE;
import static org.learnerhub.domain.learner.LearnerField.ADDRESS_LINE_1;
import static org.learnerhub.domain.learner.LearnerField.ADDRESS_TOWN;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.EMAIL_ADDRESS;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIDDLE_OTHER_NAME;
import static org.learnerhub.domain.learner.LearnerField.NATIONALITY;
import static org.learnerhub.domain.learner.LearnerField.PLACE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.learner.LearnerField.PREFERRED_GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.PREVIOUS_FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.SCHOOL_AT_AGE_16;
import static org.learnerhub.domain.learner.LearnerField.TITLE;
import static org.learnerhub.domain.learner.LearnerField.VERIFICATION_TYPE;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.LearnerSources;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreSettings;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register in a real database, opened when first used. */
final class StoredLearners implements AutoCloseable {

    static final Uln ODALYS = Uln.of("1026893096");
    static final Uln TAMSIN_ROSE = Uln.of("6936002314");
    static final Uln TAMSIN = Uln.of("4444599390");

    final List<AuditEntry> noted = new ArrayList<>();

    private final Path folder;
    private final SettableClock clock;
    private @Nullable Store opened;

    StoredLearners(Path folder, SettableClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private synchronized Store store() {
        Store store = opened;
        if (store == null) {
            TestDatabase database = H2Databases.freshInMemory();
            store = Store.open(
                    new StoreSettings(
                            database.url(), database.user(), database.password(), 2, folder.resolve("store"), () -> {}),
                    clock);
            opened = store;
        }
        return store;
    }

    /** Into the database of the learners. */
    void write(Consumer<Store> work) {
        store().unitOfWork().run(() -> work.accept(store()));
    }

    LearnerSources sources(LearnerRegister register) {
        return new LearnerSources(
                register,
                late(LearnerFacts.class, store -> store.learnerSources().facts()),
                late(LearnerVersions.class, Store::versions),
                late(LearnerStandings.class, Store::standings),
                late(RegisterPages.class, Store::registerPages));
    }

    /** Most tests have no use for a database, and memory is short. */
    <P> P late(Class<P> port, Function<Store, P> of) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(of.apply(store()), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {port}, handler));
    }

    /** Notes into {@link #noted}. */
    AuditTrail trail() {
        return new Noting();
    }

    /** Those of the samples. */
    void add() {
        add(1, ODALYS, odalys());
        add(2, TAMSIN_ROSE, tamsin("Tamsin-Rose"));
        add(3, TAMSIN, tamsin("Tamsin"));
        new JdbcTemplate(store().dataSource())
                .update("update learner set status = 2, master_uln = ? where entry = 3", TAMSIN_ROSE.number());
    }

    /** An achievement and a course of Odalys. */
    void addEvents() {
        store().unitOfWork().run(() -> {
            long last = store().records().eventLog().lock();
            store().records()
                    .eventLog()
                    .append(
                            List.of(
                                    fact(
                                            last + 1,
                                            new EventContent.Achievement(
                                                    "601/4505/5",
                                                    LocalDate.of(2024, 8, 22),
                                                    null,
                                                    "A*<&",
                                                    "Cymraeg \u0175",
                                                    false)),
                                    fact(
                                            last + 2,
                                            new EventContent.Participation(
                                                    "60145055",
                                                    "History",
                                                    new Ukprn("10099001"),
                                                    LocalDate.of(2023, 9, 4),
                                                    null,
                                                    null,
                                                    EventContent.Status.CONTINUING,
                                                    null,
                                                    EventContent.Source.ILR,
                                                    "01"))),
                            List.of(),
                            last + 2);
        });
    }

    private Fact fact(long number, EventContent content) {
        EventKey key = new EventKey(ODALYS, new Ukprn("10099003"), content.kind(), "60145055", content.keyDate());
        return new Fact(
                number,
                number,
                key,
                Action.CREATE,
                content.keyDate(),
                null,
                content,
                new Fact.Origin(1, 2),
                clock.instant());
    }

    void add(long entry, Uln uln, LearnerDetails details) {
        long[] keys = BlockingKeys.of(details).toArray();
        store().unitOfWork().run(() -> {
            RegisterState state = store().register().lockForAllocation();
            store().register().add(List.of(new NewLearner(entry, uln, details, keys)), clock.instant(), "job 1 row 1");
            store().register().save(new RegisterState(entry, state.ulnPosition()));
        });
    }

    LearnerDetails details(Uln uln) {
        return store().register()
                .findByUln(List.of(uln))
                .values()
                .iterator()
                .next()
                .details();
    }

    static LearnerDetails odalys() {
        return LearnerDetails.of(Map.of(TITLE, "Ms", GIVEN_NAME, "Odalys", MIDDLE_OTHER_NAME, "Fern")).toBuilder()
                .set(FAMILY_NAME, "Quillfeather")
                .set(PREFERRED_GIVEN_NAME, "Ody")
                .set(PREVIOUS_FAMILY_NAME, "Pennyroyal")
                .set(SCHOOL_AT_AGE_16, "Sampleton Academy")
                .set(ADDRESS_LINE_1, "1 Invented Row")
                .set(ADDRESS_TOWN, "Sampleton")
                .set(POST_CODE, "CV4 9EE")
                .set(DATE_OF_BIRTH, "2008-03-31")
                .set(PLACE_OF_BIRTH, "Sampleton")
                .set(GENDER, "2")
                .set(EMAIL_ADDRESS, "odalys@example.org")
                .set(NATIONALITY, "GBR")
                .set(VERIFICATION_TYPE, "2")
                .set(ABILITY_TO_SHARE, "1")
                .build();
    }

    private static LearnerDetails tamsin(String given) {
        return LearnerDetails.of(Map.of(
                GIVEN_NAME, given,
                FAMILY_NAME, "Fictive",
                POST_CODE, "ZZ99 9ZZ",
                DATE_OF_BIRTH, "2006-01-20",
                GENDER, "9",
                VERIFICATION_TYPE, "1",
                ABILITY_TO_SHARE, "2"));
    }

    @Override
    public synchronized void close() {
        Store store = opened;
        if (store != null) {
            new JdbcTemplate(store.dataSource()).execute("shutdown");
            store.close();
        }
    }

    /** Only takes down. */
    private final class Noting implements AuditTrail {

        @Override
        public void append(List<AuditEntry> entries) {
            noted.addAll(entries);
        }

        @Override
        public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(AuditSubject subject) {
            throw new UnsupportedOperationException("nobody asks");
        }
    }
}
