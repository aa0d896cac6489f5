package org.learnerhub.domain.exchange;

/** Looks at the beginnings of files. */
@FunctionalInterface
public interface FileLooks {

    /** Sees nothing. */
    FileLooks NONE = file -> FileLook.NOTHING;

    /** Never refuses a file: what is wrong with it comes out when it is read. */
    FileLook look(BatchFileReader.Content file);
}
