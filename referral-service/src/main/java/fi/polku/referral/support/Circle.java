package fi.polku.referral.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is round the client.
 *
 * @param responsibles all there have been
 */
public record Circle(List<Responsible> responsibles, List<TeamMember> team) {
    static final Circle NOBODY = new Circle(List.of(), List.of());

    public Circle {
        responsibles = List.copyOf(responsibles);
        team = List.copyOf(team);
    }

    public Optional<Responsible> present(String kind) {
        return responsibles.stream().filter(each -> each.isPresent(kind)).findFirst();
    }

    /** Those who answer for the client now. */
    public List<Responsible> present() {
        return responsibles.stream().filter(each -> each.to() == null).toList();
    }

    /** In the place of the one there is of this kind. */
    Circle naming(Responsible next) {
        List<Responsible> all = new ArrayList<>();
        responsibles.forEach(each -> all.add(each.isPresent(next.kind()) ? each.until(next.from()) : each));
        all.add(next);
        return new Circle(all, team);
    }

    Circle joinedBy(TeamMember next) {
        List<TeamMember> all = new ArrayList<>(team);
        all.add(next);
        return new Circle(responsibles, all);
    }

    Optional<TeamMember> inTeam(int number) {
        return team.stream()
                .filter(each -> each.number() == number && each.to() == null)
                .findFirst();
    }

    Circle leftBy(int number, LocalDate last) {
        return new Circle(
                responsibles,
                team.stream()
                        .map(each -> each.number() == number ? each.until(last) : each)
                        .toList());
    }

    /** What those of these units wrote, and nothing of others. */
    Circle of(List<UUID> units) {
        return new Circle(
                responsibles.stream()
                        .filter(each -> units.contains(each.member().unit()))
                        .toList(),
                team.stream().filter(each -> units.contains(each.by().unit())).toList());
    }
}
