package dev.lede.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lede.search.NewsSearch;
import java.io.File;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The invariants of the house: which part may see which. */
class ArchitectureTest {
  private static final JavaClasses LEDE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.lede");

  private static final String[] SEARCHER = {
    "dev.lede.article..",
    "dev.lede.analysis..",
    "dev.lede.schema..",
    "dev.lede.query..",
    "dev.lede.ranking..",
    "dev.lede.search.."
  };
  private static final String[] INDEXER = {"dev.lede.ingest..", "dev.lede.index.."};
  private static final String[] COMMAND = {
    "dev.lede.cli..", "dev.lede.json..", "dev.lede.evaluation..", "dev.lede.watch.."
  };

  @Test
  void everyRoomWasRead() {
    for (String[] part : List.of(SEARCHER, INDEXER, COMMAND)) {
      for (String room : part) {
        String name = room.replace("..", "");
        assertTrue(LEDE.stream().anyMatch(c -> c.getPackageName().startsWith(name)), name);
      }
    }
  }

  @Test
  void theSearcherSeesLuceneAndTheJdkAlone() {
    classes()
        .that()
        .resideInAnyPackage(SEARCHER)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(concat(SEARCHER, "java..", "org.apache.lucene..", "org.jspecify.."))
        .check(LEDE);
  }

  @Test
  void theIndexerDoesNotSeeTheCommand() {
    noClasses()
        .that()
        .resideInAnyPackage(INDEXER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(COMMAND)
        .check(LEDE);
  }

  @Test
  void theLibrariesKnowNoTerminalAndNoCommandLine() {
    for (String[] part : List.of(SEARCHER, INDEXER)) {
      noClasses()
          .that()
          .resideInAnyPackage(part)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.io.Console.class)
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .check(LEDE);
    }
  }

  @Test
  void queriesKnowNoEngine() {
    noClasses()
        .that()
        .resideInAPackage("dev.lede.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "dev.lede.schema..", "dev.lede.search..")
        .check(LEDE);
  }

  @Test
  void queriesAndTheFieldTableKnowNoFilesAndNoSockets() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.lede.query..", "dev.lede.schema..", "dev.lede.article..")
        .and()
        .doNotHaveSimpleName("IndexFolder")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(File.class)
        .check(LEDE);
  }

  @Test
  void picocliStopsAtTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lede.cli")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(LEDE);
  }

  @Test
  void jsonKnowsNoCommandAndNoTerminal() {
    noClasses()
        .that()
        .resideInAPackage("dev.lede.json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.lede.cli..", "picocli..")
        .check(LEDE);
  }

  @Test
  void scoringKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("dev.lede.evaluation..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.lede.evaluation..", "java..", "org.jspecify..")
        .check(LEDE);
  }

  @Test
  void roomsDoNotStandInEachOthersWay() {
    slices()
        .matching("dev.lede.(article|schema|query|ingest|index|evaluation|json|cli)..")
        .should()
        .beFreeOfCycles()
        .check(LEDE);
  }

  @Test
  void onlyTheIndexPackageWritesIndexes() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.lede.index..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.lucene.index.IndexWriter")
        .check(LEDE);
  }

  @Test
  void thePublicSearchApiNamesNoTypeOfLucenes() {
    for (Class<?> door : List.of(NewsSearch.class, dev.lede.search.NewsSearcher.class)) {
      for (Method method : door.getMethods()) {
        if (method.getDeclaringClass().getName().startsWith("dev.lede")) {
          String signature = method.toGenericString();
          assertTrue(!signature.contains("lucene"), signature);
        }
      }
    }
  }

  @Test
  void noStaticHoldsState() {
    Set<String> found =
        LEDE.stream()
            .filter(type -> !type.isInterface())
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), found);
  }

  @Test
  void noPackageStandsInTwoJars() {
    Map<String, Set<String>> jars =
        LEDE.stream()
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    Collectors.mapping(ArchitectureTest::place, Collectors.toSet())));
    jars.forEach((name, places) -> assertEquals(1, places.size(), name + " in " + places));
  }

  private static String place(JavaClass type) {
    String uri = type.getSource().orElseThrow().getUri().toString();
    return uri.substring(0, uri.indexOf("dev/lede/"));
  }

  private static String[] concat(String[] first, String... more) {
    return java.util.stream.Stream.concat(Arrays.stream(first), Arrays.stream(more))
        .toArray(String[]::new);
  }
}
