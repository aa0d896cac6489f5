package org.learnerhub.domain.models;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learnerhub.domain.matching.Compared;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Reads what may become the active model more strictly than {@link MatchModel#of}: a line that nothing reads would be a
 * weight that silently counts 0.
 */
public final class ModelText {

    private static final int LONGEST = 64 * 1024;
    private static final double MOST = 1_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** After a field and a dot; terms of one field only are those of the hub's own model. */
    private static final Pattern TERM = Pattern.compile("frequency\\.(average|least|most)");

    private static final Set<String> FIELDS =
            Compared.all().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LEVELS =
            Level.all().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private ModelText() {}

    /** Whether a model may be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** @throws RefusedException MODEL_NOT_VALID, with what is wrong */
    public static MatchModel read(byte[] file) {
        require(file.length <= LONGEST, "more than " + LONGEST + " bytes");
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            MatchModel model = MatchModel.of(file);
            check(model);
            return model;
        } catch (CharacterCodingException e) {
            throw refused("no UTF-8");
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static void check(MatchModel model) {
        require(isName(model.name()), "the name is not up to 40 letters, digits, dots, hyphens and underscores");
        Map<String, String> known = MatchModel.standard().settings();
        model.settings().forEach((key, value) -> {
            require(known.containsKey(key) || isTerm(key), "nothing reads the line " + shown(key));
            require(key.equals("name") || isNumber(value), shown(key) + " is no number within " + (long) MOST);
        });
        require(model.match() >= model.review(), "match is below review");
        require(model.margin() >= 0, "margin is below 0");
    }

    private static boolean isTerm(String key) {
        int dot = key.indexOf('.');
        if (dot < 0 || !FIELDS.contains(key.substring(0, dot))) {
            return false;
        }
        String rest = key.substring(dot + 1);
        String level = rest.endsWith(".frequency") ? rest.substring(0, rest.lastIndexOf('.')) : rest;
        return LEVELS.contains(level) || TERM.matcher(rest).matches();
    }

    private static boolean isNumber(String value) {
        try {
            return Math.abs(Double.parseDouble(value.strip())) <= MOST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Of a stranger's text no more than helps to find it. */
    private static String shown(String key) {
        String plain = key.replaceAll("[^A-Za-z0-9._-]", "?");
        return plain.substring(0, Math.min(60, plain.length()));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw refused(otherwise);
        }
    }

    private static RefusedException refused(String what) {
        return new RefusedException(ModelCode.MODEL_NOT_VALID, what);
    }
}
