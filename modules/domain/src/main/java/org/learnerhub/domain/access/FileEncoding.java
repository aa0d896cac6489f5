package org.learnerhub.domain.access;

/** In what encoding an institution writes text files that do not say so themselves. */
public enum FileEncoding {
    /** Nothing is settled: UTF-8, or Windows-1252 where that makes sense of the file. */
    AUTO("auto", ""),
    UTF_8("utf-8", "UTF-8"),
    WINDOWS_1252("windows-1252", "windows-1252"),
    MAC_ROMAN("mac-roman", "x-MacRoman"),
    CP850("cp850", "IBM850"),
    CP437("cp437", "IBM437"),
    WINDOWS_1250("windows-1250", "windows-1250"),
    ISO_8859_2("iso-8859-2", "ISO-8859-2"),
    WINDOWS_1254("windows-1254", "windows-1254"),
    ISO_8859_9("iso-8859-9", "ISO-8859-9"),
    WINDOWS_1257("windows-1257", "windows-1257"),
    ISO_8859_15("iso-8859-15", "ISO-8859-15"),
    WINDOWS_1251("windows-1251", "windows-1251"),
    WINDOWS_1253("windows-1253", "windows-1253"),
    WINDOWS_1255("windows-1255", "windows-1255"),
    WINDOWS_1256("windows-1256", "windows-1256"),
    UTF_16LE("utf-16le", "UTF-16LE"),
    UTF_16BE("utf-16be", "UTF-16BE");

    private final String label;
    private final String charset;

    FileEncoding(String label, String charset) {
        this.label = label;
        this.charset = charset;
    }

    /** As settings say it. */
    public String label() {
        return label;
    }

    /** The name by which the JDK knows it; empty for {@link #AUTO}. */
    public String charset() {
        return charset;
    }
}
