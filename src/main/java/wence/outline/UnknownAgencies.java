package wence.outline;

import java.util.List;
import java.util.regex.Pattern;
import wence.plan.AgencyRegister;
import wence.plan.Plan;

/// Names in a plan's duties that look like a department and that the register does not know.
final class UnknownAgencies {
    /// Governments, groups and companies have duties, too, but are no departments.
    private static final Pattern NO_DEPARTMENT = Pattern.compile("(?:各|有关|相关|其他|全[省市县区]|[省市县区]直|[省市县区]各|[省市县区]?有关).*"
            + "|.*(?:人民政府|政府|管委会|管理委员会|成员单位|有关单位|有关部门|相关部门|各部门|各单位|公司|集团|银行|企业|机构|高校|院校|学校|医院|实验室|协会|街道|乡镇|园区|试验区|社区|基地|平台)"
            + "(?:[（(].*[）)])?");

    private UnknownAgencies() {}

    /// The names in the order of the text, each once.
    static List<String> in(Plan plan, AgencyRegister register) {
        return plan.duties().stream()
                .flatMap(duty -> duty.agencies().stream())
                .distinct()
                .filter(name -> !NO_DEPARTMENT.matcher(name).matches())
                .filter(name -> register.find(name).isEmpty())
                .toList();
    }
}
