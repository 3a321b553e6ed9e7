package org.relasi.command;

/**
 * A command that can tell from its arguments, and the files that they name, that it will not get far. The shell asks it before
 * any store or context starts.
 *
 * <p>A command that needs the store has none of its collaborators then, and none of its fields but options and parameters: of
 * those, one that was not typed is null, unless it declares a default value.
 */
public interface ChecksFirst {

    /**
     * Looks, and starts and writes nothing.
     *
     * @throws WrongUsage saying what is wrong
     */
    void check();
}
