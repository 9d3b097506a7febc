package wence.office;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.office.Desk.LI;
import static wence.office.Desk.OWNER;
import static wence.office.Desk.WANG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import wence.store.Access;
import wence.store.Person;
import wence.store.Role;

class RolesTest {
    private final Desk desk = new Desk(OWNER);
    private final Roles roles = desk.office().roles();
    private final Admission admission = desk.office().admission();

    @Test
    void anAdminGivesAndTakesRolesAndAllOfItIsWrittenDown() {
        assertThat(roles.grant(OWNER, WANG, "王", Role.MEMBER)).isEqualTo(RoleChange.DONE);
        assertThat(roles.grant(OWNER, WANG, "王", Role.MEMBER)).isEqualTo(RoleChange.SAME);
        assertThat(admission.role(WANG)).contains(Role.MEMBER);
        assertThat(roles.grant(OWNER, WANG, "王", Role.ADMIN)).isEqualTo(RoleChange.DONE);
        assertThat(roles.grant(WANG, LI, "李", Role.MEMBER)).isEqualTo(RoleChange.DONE);
        assertThat(roles.revoke(WANG, LI)).isEqualTo(RoleChange.DONE);
        assertThat(roles.revoke(WANG, LI)).isEqualTo(RoleChange.SAME);
        assertThat(desk.audit())
                .containsExactly(
                        "console:me grant telegram:1 member DONE",
                        "console:me grant telegram:1 admin DONE",
                        "telegram:1 grant telegram:2 member DONE",
                        "telegram:1 revoke telegram:2 DONE");
    }

    @Test
    void whoIsNoAdminChangesNothing() {
        assertThat(roles.grant(LI, LI, "李", Role.ADMIN)).isEqualTo(RoleChange.NOT_ADMIN);
        assertThat(roles.access(LI, "telegram", "-5", Optional.of(Access.OPEN))).isEqualTo(RoleChange.NOT_ADMIN);
        assertThat(admission.role(LI)).isEmpty();
        assertThat(desk.audit())
                .containsExactly(
                        "telegram:2 grant telegram:2 admin REFUSED 不是管理员",
                        "telegram:2 access telegram:-5 open REFUSED 不是管理员");
    }

    @Test
    void theSettingsAdminsStay() {
        assertThat(roles.revokeTheLast(OWNER, OWNER)).isEqualTo(RoleChange.FROM_SETTINGS);
        assertThat(roles.grant(OWNER, OWNER, "", Role.MEMBER)).isEqualTo(RoleChange.FROM_SETTINGS);
        assertThat(admission.isAdmin(OWNER)).isTrue();
    }

    @Test
    void theLastAdminIsWarned() {
        var alone = new Desk();
        Roles their = alone.office().roles();
        var shell = new Person(Office.COMMAND_LINE, "root");
        their.grant(shell, WANG, "", Role.ADMIN);
        assertThat(their.revoke(WANG, WANG)).isEqualTo(RoleChange.LAST_ADMIN);
        assertThat(their.grant(WANG, WANG, "", Role.MEMBER)).isEqualTo(RoleChange.LAST_ADMIN);
        assertThat(alone.office().admission().isAdmin(WANG)).isTrue();
        assertThat(their.revokeTheLast(WANG, WANG)).isEqualTo(RoleChange.DONE);
        assertThat(alone.office().admission().admins()).isEmpty();
    }

    @Test
    void ofTwoWhoTakeEachOthersRoleOneStaysAdmin() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 50; round++) {
            var two = new Desk();
            Roles their = two.office().roles();
            var shell = new Person(Office.COMMAND_LINE, "root");
            their.grant(shell, WANG, "", Role.ADMIN);
            their.grant(shell, LI, "", Role.ADMIN);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var done = new ArrayList<RoleChange>();
                for (var change : threads.invokeAll(
                        List.<Callable<RoleChange>>of(() -> their.revoke(WANG, LI), () -> their.revoke(LI, WANG)))) {
                    done.add(change.get());
                }
                assertThat(done).containsOnlyOnce(RoleChange.DONE);
            }
            assertThat(two.office().admission().admins()).hasSize(1);
            two.office().close();
        }
    }

    @Test
    void whereOnlyMembersMayAskAnOpenChatIsAdmittedAsAWhole() {
        assertThat(admission.mayAsk(LI, "-5")).isFalse();
        assertThat(roles.access(OWNER, "telegram", "-5", Optional.of(Access.OPEN)))
                .isEqualTo(RoleChange.DONE);
        assertThat(admission.mayAsk(LI, "-5")).isTrue();
        assertThat(admission.mayAsk(LI, "-6")).isFalse();
        roles.moved("telegram", "-5", "-1005");
        assertThat(admission.mayAsk(LI, "-1005")).isTrue();
        roles.access(OWNER, "telegram", "-1005", Optional.empty());
        assertThat(admission.mayAsk(LI, "-1005")).isFalse();
        roles.grant(OWNER, LI, "", Role.MEMBER);
        assertThat(admission.mayAsk(LI, "-1005")).isTrue();
        assertThat(admission.mayAsk(OWNER, "console")).isTrue();
    }

    @Test
    void whoWatchesLearnsOfEveryChange() {
        var changed = new ArrayList<Person>();
        roles.watch(changed::add);
        roles.grant(OWNER, WANG, "", Role.ADMIN);
        roles.grant(LI, LI, "", Role.ADMIN);
        roles.revoke(OWNER, WANG);
        assertThat(changed).containsExactly(WANG, WANG);
    }
}
