package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;

/** What is said of institutions' folders and of what lies in them: HUB-103x, what is no error HUB-111x. */
public enum FolderCode implements HubCode {
    DROPPED_LINK(
            "HUB-1030",
            ERROR,
            "What was dropped is a symbolic link, and links are never followed.",
            "Put the file itself into the folder, and remove the link."),
    DROPPED_NO_FILE(
            "HUB-1031",
            ERROR,
            "What was dropped is no file but a folder, pipe, socket or device.",
            "Put files straight into the folder, and remove what is none."),
    DROPPED_SHARED(
            "HUB-1032",
            ERROR,
            "The file has further names elsewhere (hard links), so it may be somebody else's.",
            "Put a copy of its own into the folder, and remove this name."),
    DROPPED_BLANK(
            "HUB-1033",
            ERROR,
            "The file begins or ends with nothing but zero bytes, so it was not written to its end.",
            "Write it again, under another name or after removing this one."),
    DROPPED_STAYS(
            "HUB-1034",
            ERROR,
            "The file was taken, but the hub is not allowed to remove it from the folder.",
            "Remove it, and let the hub delete in the folder; it is not taken again unless it changes."),
    DROPPED_UNREADABLE(
            "HUB-1035",
            ERROR,
            "The hub is not allowed to read the file.",
            "Let the hub's user read it; it is then taken by itself."),
    FOLDER_UNSOUND(
            "HUB-1036",
            ERROR,
            "The folder is a link or no folder at all, and is not used.",
            "Remove it; the hub makes the folder anew within seconds."),
    FOLDER_NOT_WRITTEN(
            "HUB-1037",
            ERROR,
            "Something could not be written into the institution's folder.",
            "Let the hub write there, and remove what stands under the name."),
    FOLDER_BUSY(
            "HUB-1038",
            ERROR,
            "The institution's folder does not answer, or is still being written to.",
            "Wait; if it persists, look at the file system that holds the folder."),
    DROPPED_CHANGED(
            "HUB-1110",
            NOTICE,
            "The file changed after it was read; it stays and is taken again as a new file.",
            "Write under a name that ends in .part and rename the file when it is whole.");

    private final Meaning meaning;

    FolderCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
