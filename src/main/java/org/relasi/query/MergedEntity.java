package org.relasi.query;

/** 308: the id in a path is that of an entity that was merged into another. */
final class MergedEntity extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String survivor;

    MergedEntity(String id, String survivor) {
        super("entity " + id + " is merged into " + survivor);
        this.survivor = survivor;
    }

    /** Id of the entity that bears it now. */
    String survivor() {
        return survivor;
    }
}
