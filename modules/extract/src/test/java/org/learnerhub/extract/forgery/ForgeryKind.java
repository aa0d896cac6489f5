package org.learnerhub.extract.forgery;

/** What is done to an extract, by forgers and by accident, whichever face it has. */
public enum ForgeryKind {
    VALUE_CHANGED("a grade or a title is another"),
    NAME_CHANGED("the learner has another name"),
    BIRTH_DATE_CHANGED("the learner was born on another day"),
    NUMBER_CHANGED("the learner or the extract has another number"),
    STATUS_PLACE_CHANGED("another place in the status list, of an extract that is not withdrawn"),
    END_CHANGED("it is valid for longer"),
    RECIPIENT_DROPPED("it is for anybody"),
    FIELD_ADDED("an entry says something that entries do not say"),
    FIELD_TWICE("an entry says something twice, once each way"),
    KIND_CHANGED("an entry is of another kind, the learner's own word becomes a result"),
    SALT_CHANGED("an entry has another salt"),
    SALT_REUSED("an entry has the salt of another one"),
    ROOT_CHANGED("another root digest"),
    ENTRY_ADDED("an entry of another extract beside the others"),
    ENTRY_MADE_UP("an entry that was in no extract"),
    ENTRY_TWICE("an entry stands there twice"),
    ENTRY_OF_ANOTHER("an entry of another extract in the place of one"),
    ENTRY_LEFT_OUT("an entry is missing where all are said to be there"),
    ENTRIES_REORDERED("entries in another order"),
    HEAD_OF_ANOTHER("the head of another extract"),
    SUBSET_OF_ANOTHER("what proves the entries of a subset is of another extract"),
    WRAPPED("it stands in something else"),
    HIDDEN_BESIDE("something unsigned beside or within what is signed"),
    SIGNATURE_MOVED("the signature stands elsewhere"),
    WRONG_REFERENCE("the signature is over something else within the document"),
    REFERENCE_OUTSIDE("the signature, or its key, is to be fetched from elsewhere"),
    OTHER_TRANSFORM("what is signed is to be read in another way"),
    SIGNATURE_DAMAGED("some of the signature is another"),
    SIGNATURE_OF_ZEROS("the signature is nothing but zeros"),
    SIGNATURE_REMOVED("nobody signed"),
    SIGNATURE_OF_ANOTHER("the signature of another extract"),
    SIGNED_TWICE("two have signed, or one twice"),
    RE_SIGNED("signed anew with the key of another hub"),
    SAME_NAME("signed by somebody who calls himself as the hub does"),
    ISSUED_BY_SIGNER("signed by a certificate that the hub's signer issued, or that signed itself"),
    CERTIFICATE_PASTED("the hub's certificate over the signature of another, or the other way round"),
    CERTIFICATE_LOOSE("the signature does not say, or says wrongly, which certificate is meant"),
    BARE_KEY("a key without certificate, in the document's own word"),
    NO_CERTIFICATE("no certificate at all"),
    ALGORITHM_NONE("the algorithm is said to be none"),
    KEY_CONFUSION("a symmetric algorithm, with the public key for a secret"),
    WEAK_ALGORITHM("another algorithm or digest than the hub's"),
    SIGNING_TIME_CHANGED("signed at another time"),
    COMMENT_SPLIT("a comment splits a text, so that programs read half of it"),
    DOCTYPE("a document type or entities"),
    WRITTEN_ANEW("indented or saved anew by another program"),
    TRUNCATED("the end is missing"),
    APPENDED("something behind the end"),
    ATTACHMENT_SWAPPED("another attachment, none, or one more"),
    ANOTHER_DOCUMENT("no extract at all"),
    HOSTILE("made to keep a program busy");

    private final String sentence;

    ForgeryKind(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
