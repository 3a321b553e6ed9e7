package org.relasi.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.problem.ReadOnlyStore;
import org.relasi.resolve.OrganizationNames;
import org.relasi.resolve.StateNames;
import org.relasi.store.StorePreparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The constraints and indexes of {@code cypher/schema}, and the names of states and international bodies, applied whenever the store comes; again changes nothing. */
@Component
final class GraphSchema implements StorePreparation {

    private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

    private static final long INDEX_SECONDS = TimeUnit.MINUTES.toSeconds(5);

    private static final String NAME_TAKEN = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+) ");
    private static final Pattern INDEX = Pattern.compile("CREATE (?:\\w+ )?INDEX (\\w+) IF NOT EXISTS");

    private final CypherScripts scripts = CypherScripts.of("schema");

    @Override
    public void prepare(Driver store) {
        try {
            prepareToWrite(store);
        } catch (ClientException e) {
            if (!ReadOnlyStore.refused(e)) {
                throw e;
            }
            log.info("The store takes no writes, so its schema stays as it is");
        }
    }

    private void prepareToWrite(Driver store) {
        try (Session session = store.session()) {
            Set<String> there = there(session);
            for (CypherScript script : scripts.scripts()) {
                if (!isThere(script, there)) {
                    apply(script, session);
                }
            }
            session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_SECONDS))
                    .consume();
        }
        addNames(store, "add_state_keys", StateNames.keys());
        addNames(store, "add_organization_keys", OrganizationNames.keys());
        EdgeCards.fill(store);
        int told = new StoryUpgrade().run(store);
        if (told > 0) {
            log.info("Told story and publisher of {} articles anew, which were stored by an earlier version", told);
        }
        log.info("Applied {} schema scripts", scripts.scripts().size());
    }

    /**
     * Names of indexes, and of constraints with a mark before them: one question costs a store that has just started less than two
     * dozen statements that find nothing to do.
     */
    private static Set<String> there(Session session) {
        Set<String> names = new HashSet<>();
        for (Record row :
                session.run("SHOW INDEXES YIELD name, owningConstraint").list()) {
            // The index of a constraint that was left half made has no owner.
            names.add(row.get("owningConstraint").isNull() ? row.get("name").asString() : owned(row));
        }
        return names;
    }

    private static String owned(Record row) {
        return "CONSTRAINT " + row.get("owningConstraint").asString();
    }

    private static boolean isThere(CypherScript script, Set<String> there) {
        Matcher constraint = CONSTRAINT.matcher(script.text());
        Matcher index = INDEX.matcher(script.text());
        return constraint.find()
                ? there.contains("CONSTRAINT " + constraint.group(1))
                : index.find() && there.contains(index.group(1));
    }

    /** A constraint whose making was cut off leaves its index, which then stands in its way for ever. */
    private static void apply(CypherScript script, Session session) {
        try {
            session.run(script.text()).consume();
        } catch (ClientException e) {
            Matcher constraint = CONSTRAINT.matcher(script.text());
            if (!NAME_TAKEN.equals(e.code()) || !constraint.find()) {
                throw e;
            }
            log.info("Making the constraint {} again, which was left half made", constraint.group(1));
            session.run("DROP INDEX " + constraint.group(1) + " IF EXISTS").consume();
            session.run(script.text()).consume();
        }
    }

    /** Of a store that is older than this version too. */
    private static void addNames(Driver store, String name, Map<String, List<String>> keys) {
        String script = CypherScripts.of("write").script(name).text();
        try (Session session = store.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(script, Map.of("keys", keys)).consume());
        }
    }
}
