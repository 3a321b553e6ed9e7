package org.relasi.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An organization's name as organizations are told apart across articles: without the legal form of a company and an article, in
 * either language for those that a list has. <i>The Sun</i> keeps its article: Sun Co is another.
 *
 * @param key what is compared
 * @param listed whether the key is what the list has for all forms
 */
record OrganizationName(String key, boolean listed) {

    private static final Synonyms LISTED = Synonyms.load("organizations.tsv");
    private static final Set<String> LEGAL_FORMS = WordFile.words("legal-forms.txt");
    private static final Set<String> GENERIC = Set.copyOf(WordFile.lines("generic-bodies.txt"));

    static OrganizationName of(String name) {
        String bare = withoutForms(name);
        return LISTED.find(name)
                .or(() -> LISTED.find(bare))
                .map(listed -> new OrganizationName(listed, true))
                .orElseGet(() -> new OrganizationName(bare, false));
    }

    private static String withoutForms(String name) {
        List<String> words = Arrays.asList(NameKey.of(name).text().split(" ", -1));
        int end = words.size();
        int first = end > 2 && words.get(0).equals("the") ? 1 : 0;
        while (end - first > 1 && LEGAL_FORMS.contains(words.get(first))) {
            first++;
        }
        while (end - first > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(first, end));
    }

    /** Whether there are many of that name, <i>polisi, Supreme Court</i>, or only a legal form was read. */
    boolean isGeneric() {
        return !listed && (GENERIC.contains(key) || LEGAL_FORMS.contains(key));
    }
}
