package org.relasi;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;

/** The rooms inside {@code extract}, and which uses which, as each {@code package-info} says. */
@AnalyzeClasses(packages = "org.relasi.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractRoomsTests {

    /** The package itself: what other modules see. */
    private static final String DOOR = "door";

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry(DOOR, List.of()),
            entry("factuality", List.of()),
            entry("time", List.of()),
            entry("names", List.of(DOOR)),
            entry("lexicon", List.of(DOOR, "factuality")),
            entry("cameo", List.of(DOOR, "lexicon")),
            entry("dating", List.of(DOOR, "lexicon", "time")),
            entry("cast", List.of(DOOR, "names", "lexicon")),
            entry("scene", List.of(DOOR, "lexicon", "cast")),
            entry("phrases", List.of(DOOR, "lexicon", "factuality", "cast", "scene")),
            entry("stance", List.of(DOOR, "lexicon", "factuality", "cast", "scene", "phrases")),
            entry("rules", List.of(DOOR, "lexicon", "cast", "scene", "phrases")),
            entry("proposals", List.of(DOOR, "lexicon", "cast", "scene", "phrases")),
            entry("weighing", List.of(DOOR, "lexicon", "cast", "scene", "stance", "proposals")),
            entry(
                    "reading",
                    List.of(
                            DOOR,
                            "lexicon",
                            "cast",
                            "scene",
                            "phrases",
                            "stance",
                            "rules",
                            "proposals",
                            "weighing",
                            "dating")));

    @ArchTest
    static final ArchRule everyRoomUsesOnlyTheRoomsThatItSays = rooms();

    @ArchTest
    static final ArchRule noRoomUsesItselfByWayOfAnother =
            slices().matching("org.relasi.(**)").should().beFreeOfCycles();

    private static ArchRule rooms() {
        LayeredArchitecture rooms = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String room : MAY_USE.keySet()) {
            rooms = rooms.layer(room).definedBy("org.relasi.extract" + (room.equals(DOOR) ? "" : "." + room));
        }
        for (Map.Entry<String, List<String>> room : MAY_USE.entrySet()) {
            LayeredArchitecture.LayerDependencySpecification uses = rooms.whereLayer(room.getKey());
            rooms = room.getValue().isEmpty()
                    ? uses.mayNotAccessAnyLayer()
                    : uses.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return rooms;
    }
}
