package fi.polku.referral.clients;

/** What follows a withdrawn permission at once. It must not fail: whatever it leaves undone follows from the topic. */
@FunctionalInterface
public interface WithdrawalFollowers {
    void withdrawn(ClientId client);
}
