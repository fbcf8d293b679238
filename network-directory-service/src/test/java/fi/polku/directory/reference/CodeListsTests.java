package fi.polku.directory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeListsTests {

    private final CodeLists codes = CodeLists.load();

    @Test
    void namesEveryCodeInThreeLanguages() {
        var lists = Arrays.stream(CodeLists.class.getRecordComponents())
                .map(this::list)
                .toList();

        assertThat(lists).flatExtracting(CodeList::values).allSatisfy(value -> {
            assertThat(value.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(value.name().fi()).isNotBlank();
            assertThat(value.name().sv()).isNotBlank();
            assertThat(value.name().en()).isNotBlank();
        });
        assertThat(lists).allSatisfy(list -> assertThat(list.codes()).hasSameSizeAs(list.values()));
    }

    @Test
    void hasTheSevenKindsOfMedicalRehabilitation() {
        assertThat(codes.serviceKinds().codes())
                .startsWith(
                        "rehabilitation-guidance",
                        "functional-assessment",
                        "rehabilitation-examination",
                        "therapy",
                        "assistive-devices",
                        "adjustment-training",
                        "rehabilitation-period");
    }

    @Test
    void hasTheRolesOfTheConsultationNetwork() {
        assertThat(codes.roles().codes())
                .contains(
                        "coordinating-worker",
                        "te-expert",
                        "own-worker",
                        "rehabilitation-physician",
                        "rehabilitation-counsellor",
                        "health-centre-physician",
                        "psychologist",
                        "rehabilitation-coordinator",
                        "kela-specialist",
                        "substance-expert",
                        "social-care-expert");
    }

    @Test
    void keepsDutiesApartFromRoles() {
        assertThat(codes.duties().codes())
                .doesNotContainAnyElementsOf(codes.roles().codes());
    }

    @Test
    void hasTheStagesThatProjectsLeaveThingsAt() {
        assertThat(codes.lifeCycles().codes())
                .containsExactly("in-development", "pilot", "continuity-undecided", "permanent", "ended");
    }

    private CodeList list(RecordComponent component) {
        try {
            return (CodeList) component.getAccessor().invoke(codes);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }
}
