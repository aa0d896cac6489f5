package org.learnerhub.domain.learner.check;

import org.jspecify.annotations.Nullable;

/** How findings name a character: by its Unicode name and number, which tell nothing of the person. */
final class CharacterName {

    private CharacterName() {}

    /** Such as {@code ZERO WIDTH SPACE (U+200B)}. */
    static String of(int character) {
        @Nullable String name = Character.getName(character);
        String number = "U+%04X".formatted(character);
        return name == null ? number : name + " (" + number + ")";
    }
}
