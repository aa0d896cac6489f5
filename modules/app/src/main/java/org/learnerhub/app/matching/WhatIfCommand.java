package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.models.ModelTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows which decisions on stored batches another model would change. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "Matches stored batches anew by the present model and another one, and lists the decisions that differ.",
            "The figures are kept with a model that is on the register; nothing else is written, and a hub may be running",
            "meanwhile. No names are shown."
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private ByOption by;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "NAME|DIGEST|FILE",
            description = "The other model: a file, or one that was proposed, by its name or digest.")
    private GivenFile model;

    @Option(
            names = "--batches",
            required = true,
            paramLabel = "17,20-25|all",
            description = "Job numbers of the batches.")
    private String batches = "";

    @Option(
            names = "--policy",
            paramLabel = "strict|scored",
            description = "The policy for both models; default: the one that each batch was received under.")
    private @Nullable MatchPolicy policy;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes everything as JSON.")
    private @Nullable GivenFile json;

    @Override
    public Integer call() {
        by.who(); // asked before the work, not after it
        return data.with(core -> compare(core, core.model(), GivenModel.of(core, model)));
    }

    private int compare(HubCore core, MatchModel present, GivenModel given) {
        MatchModel proposed = given.model();
        String deciding = policy == null ? "of each batch" : policy.label();
        PrintWriter out = spec.commandLine().getOut();
        List<Batch> chosen = StoredBatches.choose(core, batches);
        CompareModels models =
                new CompareModels(core.registration(), core.store().censuses(), present, proposed, policy);
        List<Map<String, @Nullable Object>> changes = new ArrayList<>();
        out.println("present model %s (SHA-256 %s)".formatted(present.name(), present.digest()));
        out.println("other model   %s (SHA-256 %s)".formatted(proposed.name(), proposed.digest()));
        for (Batch batch : chosen) {
            models.compare(batch, change -> {
                out.println(change.line());
                if (json != null) {
                    changes.add(change.members());
                }
            });
            out.flush();
        }
        out.println("%d batches, %d rows, policy %s: %d decisions would change"
                .formatted(chosen.size(), models.rows(), deciding, models.changed()));
        models.kinds().forEach((kind, count) -> out.println("  " + count + "  " + kind));
        out.println("before: " + counts(models.before()) + "; after: " + counts(models.after()));
        if (json != null) {
            write(json.path(), present, proposed, deciding, chosen, models, changes);
        }
        out.println(keep(core, present, given, chosen.size(), models));
        out.flush();
        return 0;
    }

    private static String counts(Map<String, Long> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    /** @return what became of the figures, for people */
    private String keep(HubCore core, MatchModel present, GivenModel given, int jobs, CompareModels models) {
        if (given.known() == null) {
            return "not kept: the model is not on the register (hub match propose)";
        }
        if (models.rows() == 0) {
            return "not kept: no row was decided";
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("batches", batches);
        members.put("jobs", jobs);
        members.put("policy", policy == null ? "of each batch" : policy.label());
        members.put("kinds", models.kinds());
        members.put("before", models.before());
        members.put("after", models.after());
        core.store()
                .models()
                .register()
                .keep(new ModelTrial(
                        given.model().digest(),
                        present.digest(),
                        core.clock().instant(),
                        by.who(),
                        models.rows(),
                        models.changed(),
                        JsonMapper.shared().writeValueAsString(members)));
        return "kept with the model " + given.model().name();
    }

    private static void write(
            Path file,
            MatchModel present,
            MatchModel proposed,
            String deciding,
            List<Batch> chosen,
            CompareModels models,
            List<Map<String, @Nullable Object>> changes) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("presentModel", Map.of("name", present.name(), "digest", present.digest()));
        members.put("otherModel", Map.of("name", proposed.name(), "digest", proposed.digest()));
        members.put("policy", deciding);
        members.put("jobs", chosen.stream().map(batch -> batch.id().value()).toList());
        members.put("rows", models.rows());
        members.put("changed", models.changed());
        members.put("kinds", models.kinds());
        members.put("before", models.before());
        members.put("after", models.after());
        members.put("changes", changes);
        try {
            Files.writeString(file, JSON.writeValueAsString(members) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
