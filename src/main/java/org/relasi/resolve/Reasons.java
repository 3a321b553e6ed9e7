package org.relasi.resolve;

/** The rules that decide which entity a participant is. */
final class Reasons {

    /** A state, by its code. */
    static final String ISO3 = "iso3";

    /** The same name as in other articles: a given name and a surname, or the name of what there is one of. */
    static final String FULL_NAME = "full-name";

    /** A name that the list of international bodies has. */
    static final String LISTED_NAME = "listed-name";

    /** A short name that the full name in another article explains. */
    static final String KNOWN_NAME = "known-name";

    /** A full name that explains an acronym known before. */
    static final String ACRONYM = "acronym";

    /** A person of one name who holds an office that only one person holds. */
    static final String SOLE_OFFICE = "sole-office";

    /** An event by its kind, its year or day, and where or whose it is. */
    static final String KIND_AND_TIME = "kind-and-time";

    /** What was done to somebody, by the deed and to whom. */
    static final String DEED = "deed";

    /** Only its own article tells it apart from others. */
    static final String ARTICLE_SCOPED = "article-scoped";

    private Reasons() {}
}
