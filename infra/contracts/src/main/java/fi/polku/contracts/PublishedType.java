package fi.polku.contracts;

import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.LocationState;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.PathState;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.contracts.referral.ProcessProblemState;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.SupportPeriodState;

/** Every kind of state that is published: its CloudEvents type, its topic and its record. */
public enum PublishedType {
    REGION("fi.polku.directory.region.v1", Topics.DIRECTORY, RegionState.class),
    ORGANISATION("fi.polku.directory.organisation.v1", Topics.DIRECTORY, OrganisationState.class),
    UNIT("fi.polku.directory.unit.v1", Topics.DIRECTORY, UnitState.class),
    SERVICE("fi.polku.directory.service.v1", Topics.DIRECTORY, ServiceState.class),
    LOCATION("fi.polku.directory.location.v1", Topics.DIRECTORY, LocationState.class),
    TEMPLATE("fi.polku.directory.template.v1", Topics.DIRECTORY, TemplateState.class),
    PROFESSIONAL("fi.polku.directory.professional.v1", Topics.DIRECTORY, ProfessionalState.class),
    NETWORK("fi.polku.directory.network.v1", Topics.DIRECTORY, NetworkState.class),
    PATH("fi.polku.directory.path.v1", Topics.DIRECTORY, PathState.class),
    MEMBERSHIP("fi.polku.directory.membership.v1", Topics.DIRECTORY, MembershipState.class),
    CARD("fi.polku.directory.card.v1", Topics.DIRECTORY, CardState.class),
    PERMISSIONS("fi.polku.permission.v1", Topics.PERMISSION, PermissionsState.class),
    REFERRAL("fi.polku.referral.v1", Topics.REFERRAL, ReferralState.class),
    SUPPORT_PERIOD("fi.polku.referral.support-period.v1", Topics.REFERRAL, SupportPeriodState.class),
    PROCESS_PROBLEM("fi.polku.referral.process-problem.v1", Topics.REFERRAL, ProcessProblemState.class),
    MEETING("fi.polku.consultation.meeting.v1", Topics.CONSULTATION, MeetingState.class),
    CASE("fi.polku.consultation.case.v1", Topics.CONSULTATION, CaseState.class),
    ERASURE("fi.polku.consultation.erasure.v1", Topics.CONSULTATION, ErasureState.class);

    private final String ceType;
    private final String topic;
    private final Class<? extends PublicState> record;

    PublishedType(String ceType, String topic, Class<? extends PublicState> record) {
        this.ceType = ceType;
        this.topic = topic;
        this.record = record;
    }

    /** The CloudEvents {@code type}; a breaking change is a new one. */
    public String ceType() {
        return ceType;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends PublicState> record() {
        return record;
    }
}
