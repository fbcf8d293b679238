package fi.polku.referral.lifecycle.messaging;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.CopySpec;
import fi.polku.referral.clients.WithdrawalFollowers;
import fi.polku.referral.lifecycle.Cases;
import fi.polku.referral.lifecycle.FollowCase;
import fi.polku.referral.lifecycle.RedirectReferral;
import fi.polku.referral.lifecycle.Seats;
import fi.polku.referral.lifecycle.SettleWithdrawal;
import fi.polku.referral.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralCopiesConfiguration {
    @Bean
    Cases cases(Copies copies) {
        return new CopiedCases(copies);
    }

    @Bean
    Seats seats(Copies copies) {
        return new CopiedSeats(copies);
    }

    @Bean
    WithdrawalFollowers withdrawalFollowers(SettleWithdrawal settleWithdrawal) {
        return new FollowAtOnce(settleWithdrawal);
    }

    @Bean
    CopySpec caseCopy(FollowCase followCase) {
        return CopySpec.of(
                Topics.CONSULTATION,
                CopiedType.of(PublishedType.CASE.ceType(), CaseState.class, "copied_case")
                        .indexed("referral", "client")
                        .reacting(new CaseReaction(followCase)),
                CopiedType.of(PublishedType.MEETING.ceType(), MeetingState.class, "copied_meeting"));
    }

    /** Our own topic, read back: notices, and redirections that a process began before it died. */
    @Bean
    CopySpec ownReferralCopy(RedirectReferral redirectReferral, Notices notices) {
        return CopySpec.of(
                Topics.REFERRAL,
                CopiedType.of(PublishedType.REFERRAL.ceType(), ReferralState.class, "copied_referral")
                        .reacting(new OwnReferralReaction(redirectReferral, notices)));
    }

    /** Our own topic, read back: a withdrawal is finished also when the process that began it dies. */
    @Bean
    CopySpec ownPermissionCopy(SettleWithdrawal settleWithdrawal) {
        return CopySpec.of(
                Topics.PERMISSION,
                CopiedType.of(PublishedType.PERMISSIONS.ceType(), PermissionsState.class, "copied_permissions")
                        .reacting(new WithdrawalReaction(settleWithdrawal)));
    }
}
