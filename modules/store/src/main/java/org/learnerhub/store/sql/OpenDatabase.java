package org.learnerhub.store.sql;

import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An open database, as every service's tables are read and written.
 *
 * @param jdbc joins the thread's transaction
 * @param ownTransactions for what stays whatever becomes of a surrounding transaction
 */
public record OpenDatabase(
        JdbcTemplate jdbc, Dialect dialect, UnitOfWork unitOfWork, TransactionTemplate ownTransactions) {

    /**
     * For lists of an institution or a state, which has many rows or few: their values are constants of the statement, see
     * {@link BatchQuery#is}, so that the plan fits them. With one plan for whatever values, the list of an institution with
     * few rows walks those of all the others.
     */
    public JdbcTemplate lists() {
        return new Unprepared(jdbc);
    }

    public static OpenDatabase over(ConnectionPools pools, Dialect dialect) {
        JdbcTransactionManager manager = new JdbcTransactionManager(pools);
        JdbcTemplate jdbc = new JdbcTemplate(pools);
        jdbc.setExceptionTranslator(new DiscreetTranslator());
        manager.setExceptionTranslator(new DiscreetTranslator());
        TransactionTemplate own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        UnitOfWork unitOfWork =
                new SqlUnitOfWork(new TransactionTemplate(manager), own, pools, new RegisterTurns(jdbc, dialect));
        return new OpenDatabase(jdbc, dialect, unitOfWork, own);
    }
}
