package org.learnerhub.domain.models;

import java.util.List;
import java.util.Optional;

/** Keeps what was proposed, tried and activated, for good. */
public interface ModelRegister {

    /** @return false where the model was proposed before, which stays */
    boolean propose(ProposedModel proposed);

    /** In the order in which they were proposed. */
    List<ProposedModel> proposed();

    void keep(ModelTrial trial);

    /** Of one model, oldest first. */
    List<ModelTrial> trials(String model);

    /** Until the unit of work ends nobody else changes which model decides. */
    void lock();

    /** In force for all nodes with the end of the surrounding unit of work. */
    void activate(ModelActivation activation);

    /** Oldest first; the last one says what decides. */
    List<ModelActivation> activations();

    /** The active model's digest; empty where none is. Asked at every receipt. */
    Optional<String> active();
}
